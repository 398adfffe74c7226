# python tests/rouge/record.py    (needs: pip install rouge-score==0.1.2; rewrites tests/rouge/pairs.json)
"""Writes the figures of PyPI rouge-score beside each pair of tests/rouge/pairs.json.

A pair has a name and the sentences of candidate and reference; a new one needs no more than these. Each metric is precision, recall, F.
"""

import json
import pathlib
from importlib.metadata import version

from rouge_score.rouge_scorer import RougeScorer

METRICS = ["rouge1", "rouge2", "rougeLsum"]
PAIRS = pathlib.Path(__file__).with_name("pairs.json")


def record(pair, scorer):
    for sentence in pair["candidate"] + pair["reference"]:
        assert "\n" not in sentence, f"{pair['name']}: rouge-score parts sentences at line ends"
    scores = scorer.score("\n".join(pair["reference"]), "\n".join(pair["candidate"]))
    kept = {key: pair[key] for key in ("name", "candidate", "reference")}
    return kept | {metric: [round(share, 6) for share in scores[metric]] for metric in METRICS}


def main():
    assert version("rouge_score") == "0.1.2", "the figures are those of rouge-score 0.1.2"
    pairs = json.loads(PAIRS.read_text(encoding="utf-8"))
    scorer = RougeScorer(METRICS, use_stemmer=False)
    lines = [json.dumps(record(pair, scorer), ensure_ascii=False) for pair in pairs]
    PAIRS.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
