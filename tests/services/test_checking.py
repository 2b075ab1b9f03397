"""From an article to flags, with what a reviewer changed laid over it."""

from dataclasses import astuple
from importlib.metadata import EntryPoint

from reviewer.core.model import Known, Language
from reviewer.core.splitting import segment_article
from reviewer.core.tokens import MASK
from reviewer.services import extensions
from reviewer.services.checking import check_article, make_engine, rules_digest
from reviewer.services.formats import from_bytes, from_text
from reviewer.services.prose import ProseAsked, prose_of
from reviewer.services.settings import Settings, save_settings


def segmented(article):
    return segment_article(article.text, article.paragraphs, article.target.code, article.marks)


def test_flags_come_in_reading_order_and_cut_their_text():
    article = from_text("It was a attempt. They they left.\n\nShe is an doctor.", target="en")
    segmentation = segmented(article)
    flags = check_article(article, segmentation)
    assert [(f.segment, f.text) for f in flags] == [("s1", "a"), ("s2", "They they"), ("s3", "an")]
    spans = {s.id: s.span for s in segmentation.segments}
    assert all(f.span.cut(spans[f.segment].cut(article.text)) == f.text for f in flags)


def test_what_is_not_prose_is_masked_and_positions_hold():
    article = from_bytes(b"See `a attempt` and a attempt.\n", "x.md", target="en")
    segmentation = segmented(article)
    (prose,) = prose_of(article, segmentation)
    assert len(prose.text) == len(prose.raw)
    assert MASK in prose.text
    (flag,) = check_article(article, segmentation)
    assert flag.span.start == prose.raw.rindex("a attempt")


def test_an_edited_final_keeps_its_masks_and_is_what_checks_see():
    article = from_bytes(b"See `a attempt` and a attempt.\n", "x.md", target="en")
    segmentation = segmented(article)
    finals = {
        "s1": segmentation.segments[0].span.cut(article.text).replace("and a attempt", "and, so, an attempt")
    }
    (prose,) = prose_of(article, segmentation, finals)
    assert prose.raw == finals["s1"]
    assert len(prose.text) == len(prose.raw)
    assert make_engine(Language("en", Known.GIVEN), Language()).run([prose])["s1"] == ()


def test_prose_made_when_it_is_asked_for_is_the_same():
    article = from_text("He saw `x` there. They left.\n\nShe came.", target="en")
    segmentation = segmented(article)
    changed = {"finals": {"s2": "They went."}, "gaps": {"s1": "  "}, "sources": {"s3": "Vino."}}
    made = prose_of(article, segmentation, **changed)
    whole = [astuple(p) for p in made]
    asked = ProseAsked(article, segmentation, **changed)
    assert ([astuple(p) for p in asked], len(asked)) == (whole, 3)
    assert [astuple(p) for p in (asked[1], asked[-1], *asked[1:])] == [whole[1], whole[2], *whole[1:]]
    assert [p.text for p in made][1:] == ["They went.", "She came."]


def test_rules_for_another_source_language_stay_away():
    text = "The town followed the rescue with its heart in a fist."
    spanish, unknown = from_text(text, target="en", source="es"), from_text(text, target="en")
    assert [f.text for f in check_article(spanish, segmented(spanish))] == ["with its heart in a fist"]
    assert check_article(unknown, segmented(unknown)) == []


def test_a_source_that_says_otherwise_withdraws_the_flag():
    article = from_text("The town followed the rescue with its heart in a fist.", target="en", source="es")
    segmentation = segmented(article)
    confirmed = check_article(
        article, segmentation, {"s1": "El pueblo siguió el rescate con el corazón en un puño."}
    )
    assert [f.evidence for f in confirmed] == ["confirmed"]
    assert check_article(article, segmentation, {"s1": "El pueblo siguió el rescate."}) == []


def test_the_digest_names_the_rules_and_is_stable():
    assert rules_digest() == rules_digest()
    assert len(rules_digest()) == 12


def test_half_a_surrogate_pair_in_a_final_is_checked_as_a_lost_letter():
    article = from_text("It was late.", target="en")
    (prose,) = prose_of(article, segmented(article), {"s1": "It was a attempt \ud83d."})
    assert prose.raw == "It was a attempt \ufffd."
    run = make_engine(Language("en", Known.GIVEN), Language("es", Known.GIVEN)).run([prose])
    assert "grammar/a-or-an" in {f.rule for f in run["s1"]}


def test_third_party_checks_run_only_when_the_settings_allow_them(monkeypatch):
    point = EntryPoint("more", "reviewer.checks.builtin.articles:CHECKS", extensions.GROUP)
    monkeypatch.setattr(extensions, "entry_points", lambda group: [point])
    english, unknown = Language("en", Known.GIVEN), Language()

    def times():
        return [check.id for check in make_engine(english, unknown).checks].count("grammar/a-or-an")

    assert times() == 1
    save_settings(Settings(allowed_checks=("more",)))
    assert times() == 2
