"""What slips into summaries: `python3 .ci/summaries.py BINARY ARTICLES.jsonl [--list]`; called by `.ci/scores`.

ARTICLES has the shape of IndoSum: `{"id", "text", "sentences"}` a line. Counted by rules of its own, not those of the program: newsroom furniture and headlines,
sentences that open with a word pointing back to one not taken, and sentences off the bounds that the data give, by kind of difference.
"""
import json
import re
import subprocess
import sys
from collections import Counter

FURNITURE = re.compile(
    r"^(baca (juga|selengkapnya|:)|simak|lihat (juga|video)|tonton|saksikan|ikuti (kami|berita)|editor|penulis|reporter|pewarta|kontributor|sumber|foto|ilustrasi|"
    r"copyright|hak cipta|advertisement|scroll|halaman|tag)\b ?[:|]|^(baca juga|advertisement|scroll to|copyright|\(?foto:|©)|©|\[gambas|klik di sini|google news|"
    r"\((foto|dok|ist|istimewa|antara foto)[^)]*\)$|(afp|reuters|antara|getty images)(/[^ ]+)?\)?$", re.I)
POINTING = re.compile(r"^(ia|dia|mereka|beliau|keduanya|ketiganya|itu|ini|menurutnya|menurut dia|(semua|hal|kondisi|keadaan) (itu|ini|tersebut))\b(?! (adalah|dia)\b)", re.I)
END = re.compile(r"[.!?…][\"'”’)\]]*$")
ABBREVIATION = re.compile(r"(^\d{1,2}|\b[A-Z]{1,2}[a-z]{0,4}|\b(drg|dr|jl|no|hlm|tbk|dkk|dll|rp|a\.n|u\.p))\.$")
DATELINE = re.compile(r"^.{2,60}?(?:\s(?:--|[-–—])\s+|[–—]\s*)")
CREDIT = re.compile(r"^[\s(\[].{0,40}[)\]]?$")


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def run(binary, rows, *arguments):
    lines = "".join(json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in rows)
    out = subprocess.run([binary, "summarize", *arguments, "--from", "jsonl", "--to", "jsonl"], input=lines, capture_output=True, text=True, check=False).stdout
    answers = map(json.loads, out.splitlines())
    return {answer["id"]: [squeeze(s["text"]) for s in answer["summary"]["sentences"]] for answer in answers if "summary" in answer}


def is_headline(text):
    words = [word for word in text.split() if len(word) > 3]
    return not re.search(r"[.!?…,:\"”)]$", text) and len(words) >= 3 and sum(word[0].isupper() for word in words) * 10 >= 9 * len(words)


def bounds(text, gold):
    """How a sentence differs from those of the data; None where it does not."""
    if any(text in (g, DATELINE.sub("", g)) for g in gold):
        return None
    around = [g for g in gold if text in g]
    if around:
        before, after = around[0].split(text, 1)
        if DATELINE.match(before + "X") or not before.strip(" '\"‘“") and CREDIT.match(after):
            return "data: dateline, mark or credit left on"
        if (not before.strip() or END.search(before.strip())) and (not after.strip() or END.search(text)):
            return "data: two sentences in one"
        return "ours: cut short"
    inside = [g for g in gold if g in text or (len(g) > 20 and (text.startswith(g[-40:]) or text.endswith(g[:40])))]
    if len(inside) > 1:
        cuts = [(a, b) for a, b in zip(inside, inside[1:])]
        if all(not END.search(a) or ABBREVIATION.search(a) or b[:1].islower() or a.count('"') % 2 for a, b in cuts):
            return "data: cut inside a sentence"
        return "ours: joined"
    return "data: letters differ"


def check(name, rows, everything, summaries, show):
    n = sum(map(len, summaries.values()))
    furniture, pointing, kinds = [], [], Counter()
    for row in rows:
        chosen, order = summaries.get(row["id"], []), everything.get(row["id"], [])
        gold = [squeeze(sentence) for sentence in row["sentences"]]
        for text in chosen:
            if FURNITURE.search(text) or is_headline(text):
                furniture.append(text)
            at = order.index(text) if text in order else 0
            if POINTING.match(text) and (at == 0 or order[at - 1] not in chosen):
                pointing.append((row["id"], text))
            kind = bounds(text, gold)
            if kind:
                kinds[kind] += 1
                if show:
                    print(f"{kind}: {text}", file=sys.stderr)
    if show:
        print(*furniture, *pointing, sep="\n", file=sys.stderr)
    wrong = sum(count for kind, count in kinds.items() if kind.startswith("ours"))
    listed = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    print(f"| {name} | {n} | {len(furniture)} | {len({key for key, _ in pointing})} ({100 * len({key for key, _ in pointing}) / max(1, len(rows)):.1f} %) "
          f"| {wrong} ({100 * wrong / max(1, n):.2f} %) | {listed} |")


def main():
    binary, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    everything = run(binary, rows, "--percent", "100")
    print("| summaries | sentences | furniture, captions, headlines | summaries that point back to what is not taken | cut short or joined | off the bounds of the data, by kind |")
    print("|---|---|---|---|---|---|")
    for name, arguments in (("3 sentences", ("--sentences", "3")), ("at most 70 words", ("--words", "70"))):
        check(name, rows, everything, run(binary, rows, *arguments), "--list" in sys.argv)


main()
