"""Word F1 of title and body, Ringkas against trafilatura, on the pages in this folder.

    pip install trafilatura lxml_html_clean
    python tests/pages/compare.py          # prints the table of docs/pages.md

Ringkas is run through `cargo test --test pages`, which writes what it found. Subheads count for neither: Ringkas sets them aside, trafilatura keeps them.
"""
import os
import re
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import trafilatura

HERE = Path(__file__).resolve().parent


def f1(found, meant):
    found, meant = (Counter(re.findall(r"[^\W_]+", text.lower())) for text in (found, meant))
    return 2 * (found & meant).total() / (found.total() + meant.total())


def by_trafilatura(page, subheads):
    document = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    document = document if isinstance(document, dict) else document.as_dict()
    title = document["title"] or ""
    lines = [line.strip(" #-") for line in (document["text"] or "").splitlines()]
    # Its body may open with the title, which is not to count twice.
    lines = [line for at, line in enumerate(lines) if line not in subheads and not (at == 0 and line == title)]
    return "\n".join([title, *lines])


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cargo", "test", "-q", "--test", "pages"], cwd=HERE, env=os.environ | {"RINGKAS_PAGES": folder}, stdout=subprocess.DEVNULL)
        rows = []
        for page in sorted(HERE.glob("*.html")):
            lines = page.with_suffix(".txt").read_text().splitlines()
            subheads = {line[3:] for line in lines if line.startswith("## ")}
            meant = "\n".join(line for line in lines if not line.startswith("## "))
            ours = (Path(folder) / f"{page.stem}.txt").read_text()
            rows.append((page.stem, f1(ours, meant), f1(by_trafilatura(page.read_text(), subheads), meant)))
    rows.append(("mean", *(sum(row[at] for row in rows) / len(rows) for at in (1, 2))))
    print("| page | Ringkas | trafilatura |\n| --- | ---: | ---: |")
    for name, ours, theirs in rows:
        print(f"| {name} | {ours:.3f} | {theirs:.3f} |")


if __name__ == "__main__":
    main()
