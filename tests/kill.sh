#!/usr/bin/env bash
# Kills a batch run with -9 at random moments, resumes it, and holds the end against what must be there: `bash tests/kill.sh [ARTICLES [KILLS]]`.
#
# Every output whole and valid, none missing, none twice, no temporary file left, and the same bytes as a run that nobody disturbed.
# RINGKAS names the program (else target/debug/ringkas of this project), SEED the random numbers. Needs jq.
set -euo pipefail

articles=${1:-500}
kills=${2:-6}
RANDOM=${SEED:-$RANDOM}
here=$(cd "$(dirname "$0")/.." && pwd)
ringkas=${RINGKAS:-${CARGO_TARGET_DIR:-$here/target}/debug/ringkas}
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
cd "$desk"

fail() {
  echo "kill test: $*" >&2
  exit 1
}

# Each article is a sample with a number in it, so that no two are the same. awk makes a thousand a second, a process an article would make twenty.
mkdir in out
awk -v articles="$articles" -v RS='\001' '
  { samples[NR] = $0 }
  END { for (n = 1; n <= articles; n++) { file = sprintf("in/%06d.txt", n); printf "%s\n\nBerita nomor %d terbit hari ini.\n", samples[n % NR + 1], n > file; close(file) } }
' "$here"/samples/*.txt

# No function, whose shell would stand between the program and the kill.
run=("$ringkas" brief in/ --to json --jobs 2 --only-changed --quiet)

# Outputs under their own name, whether or not they are whole.
done_so_far() {
  find out -name '[!.]*' -type f | wc -l
}

begun=$SECONDS
for ((kill = 1; kill <= kills; kill++)); do
  before=$(done_so_far)
  "${run[@]}" -o out/ &
  child=$!
  # Somewhere in the share of the work that is this round's, and a few milliseconds behind it.
  goal=$((before + 1 + RANDOM % (articles / kills)))
  while [ "$(done_so_far)" -lt "$goal" ] && kill -0 "$child" 2>/dev/null; do sleep 0.05; done
  sleep "0.0$((RANDOM % 10))"
  kill -9 "$child" 2>/dev/null || fail "the run was over before it could be killed; take more articles"
  wait "$child" 2>/dev/null && fail "the killed run ended with 0"
  whole=$(find out -name '[!.]*' -type f -exec jq -e '.schema == "ringkas/brief/1" and (.warnings | type == "array")' {} + | grep -c '^true$') || true
  written=$(done_so_far)
  [ "$whole" = "$written" ] || fail "$written outputs after kill $kill, only $whole of them whole"
  echo "kill $kill: $written of $articles written, all whole; temporary files left: $(find out -name '.*' -type f | wc -l)"
done
"${run[@]}" -o out/
echo "resumed to the end; $((SECONDS - begun)) s in all"

[ "$(find out -name '.*' -type f | wc -l)" = 0 ] || fail "temporary files are left: $(find out -name '.*' -type f | head -n 3)"
[ "$(done_so_far)" = "$articles" ] || fail "$(done_so_far) outputs of $articles articles"
find out -type f -exec jq -r .source.name {} + | sort > found
(cd in && ls) | sort > expected
diff found expected > differences || fail "missing or twice: $(head -n 3 differences)"
"${run[@]}" -o undisturbed/
diff -rq out undisturbed > differences || fail "not as undisturbed: $(head -n 3 differences)"
touch mark
"${run[@]}" -o out/
[ "$(find out -newer mark -type f | wc -l)" = 0 ] || fail "a last run wrote again what had not changed"
echo "$articles outputs: each whole, none missing, none twice, no temporary file, the same bytes as undisturbed"
