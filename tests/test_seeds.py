"""Every seed's flags are the reviewed ones that lie beside it; ``.ci/golden.py`` writes them anew."""

import json
from pathlib import Path

import pytest

from reviewer.core.splitting import segment_article
from reviewer.services.checking import check_article
from reviewer.services.formats import open_article

SEEDS = sorted(Path(__file__).resolve().parents[1].joinpath("seeds").glob("*.txt"))


def flags_of(path):
    article = open_article(path)
    segmentation = segment_article(article.text, article.paragraphs, article.target.code, article.marks)
    return check_article(article, segmentation), segmentation


def golden(path):
    flags, segmentation = flags_of(path)
    index = {s.id: n for n, s in enumerate(segmentation.segments, 1)}
    return [
        {
            "segment": index[f.segment],
            "start": f.span.start,
            "text": f.text,
            "rule": f.rule,
            "confidence": f.confidence.value,
            "suggestions": list(f.suggestions),
        }
        for f in flags
    ]


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.stem)
def test_a_seeds_flags_are_the_golden_ones(path):
    assert golden(path) == json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))


def test_the_known_errors_of_the_article_are_found_with_no_option_given():
    article_flags, segmentation = flags_of(SEEDS[0])
    texts = [f.text for f in article_flags]
    for words in (
        "with its heart in a fist",
        "take off his hat",
        "It is a pride",
        "brother peoples",
        "he closed",
    ):
        assert words in texts
    assert {"disability", "due to disability"} & set(texts)
    cut = {s.id: s.span.cut(open_article(SEEDS[0]).text) for s in segmentation.segments}
    after = [cut[f.segment][f.span.end :] for f in article_flags if f.text == " ”"]
    assert after == [", he considered.", ".", ", he closed."]
    pronoun = next(f for f in article_flags if f.rule.startswith("cast/"))
    assert cut[pronoun.segment][pronoun.span.start :].startswith("he stressed")
    assert any("Montiel" in place.text for place in pronoun.related)
