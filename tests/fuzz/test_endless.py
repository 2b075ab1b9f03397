"""Twice as long takes about twice as long, from opening to the last flag, whatever the text is made of."""

import time

import pytest

from reviewer.core.splitting import segment_article
from reviewer.services import checking
from reviewer.services.errors import ReviewerError
from reviewer.services.formats import from_bytes, markdown
from reviewer.services.own_rules import AS_SHIPPED
from tests.fuzz.endless import ENDLESS

SHORT = 4_000
TRIES = 3
SLACK = 0.15
"""Seconds of the processor that are no proof: a word list may be loaded, or memory swept."""


def cpu(name: str, length: int, suffix: str) -> float:
    """Seconds of the processor from bytes to flags; of Markdown to segments, which are checked as any are."""
    data = ENDLESS[name](length).encode()
    began = time.process_time()
    try:
        article = from_bytes(data, f"a.{suffix}", "en", "es")
        cut = segment_article(article.text, article.paragraphs, "en", article.marks)
        if suffix == "txt":
            checking.check_article(article, cut, None, AS_SHIPPED)
    except ReviewerError:
        pass
    return time.process_time() - began


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize("name", ENDLESS)
def test_time_grows_as_the_text(name, suffix, monkeypatch):
    monkeypatch.setattr(markdown, "MOST", 3 * SHORT // 2)  # so that both ways to read markup are tried
    for _ in range(TRIES):
        short, long = cpu(name, SHORT, suffix), cpu(name, 2 * SHORT, suffix)
        if long < 3 * short + SLACK:
            return
    pytest.fail(f"{short:.2f} s, and {long:.2f} s for twice as much")
