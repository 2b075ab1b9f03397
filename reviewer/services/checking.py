"""From an article, or from the state of a session, to flags."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.engine import Engine
from reviewer.checks.registry import builtin_checks
from reviewer.core.model import Article, Evidence, Flag, Language, Segmentation
from reviewer.services.own_rules import OwnRules, own_rules
from reviewer.services.prose import prose_of


def make_engine(
    target: Language, source: Language, muted: Iterable[str] = (), own: OwnRules | None = None
) -> Engine:
    """The engine with all built-in checks and rules for these languages, less the ``muted`` ids.

    ``own`` are the person's rules, checks and switches; those in the program's folder unless given.
    """
    own = own_rules() if own is None else own
    checks, packs = (*builtin_checks(), *own.checks), (*shipped_packs(), *own.packs)
    remarks = filter(None, (own.summary,))
    return Engine(checks, packs, target.code, source.code, muted, own.switches, remarks)


def check_article(
    article: Article,
    segmentation: Segmentation,
    sources: Mapping[str, str] | None = None,
    own: OwnRules | None = None,
) -> list[Flag]:
    """All flags of an article as delivered, in reading order; withdrawn ones are left out.

    ``own`` as for :func:`make_engine`.
    """
    engine = make_engine(article.target, article.source, own=own)
    found = engine.run(prose_of(article, segmentation, sources=sources))
    flags = [flag for segment in segmentation.segments for flag in found.get(segment.id, ())]
    return [flag for flag in flags if flag.evidence is not Evidence.WITHDRAWN]


def rules_digest() -> str:
    """A short digest of everything that can flag, so that a record tells which rules it was made with."""
    own = own_rules()
    digest = hashlib.sha256()
    for entry in own.entries():
        digest.update(f"{entry.id}\0{entry.title}\0{entry.why}\0{entry.confidence}\n".encode())
    digest.update("\0".join(sorted(own.switches.off)).encode())
    return digest.hexdigest()[:12]
