"""Every shipped rule against its own examples, and the powers of the rule language one by one."""

import pytest

from reviewer.checks.catalogue import shipped_packs
from reviewer.checks.contract import Prose
from reviewer.checks.rules.lexicon import Lexicon
from reviewer.checks.rules.pack import read_pack
from reviewer.checks.rules.subjects import Surroundings
from reviewer.checks.rules.trial import unmarked

from .harness import HEAD, RULE


def lexicon(body):
    pack = read_pack(f"{HEAD}{RULE}{body}\n", "p.toml")
    assert [str(p) for p in pack.problems] == []
    return Lexicon(pack.rules)


def found(body, text):
    return [
        (hit.finding.span.cut(text), hit.finding.suggestions)
        for hit in lexicon(body).search(Prose("s1", text))
    ]


def words(body, text):
    return [cut for cut, _ in found(body, text)]


def test_words_match_whatever_the_case_and_the_white_space():
    assert words("target = ['heart in a fist']", "A Heart\u00a0in a\nFIST beats.") == [
        "Heart\u00a0in a\nFIST"
    ]
    assert words("target = ['heart in a fist']", "hearts in a fist") == []


def test_curly_and_straight_quotes_are_alike_and_sides_are_kept():
    body = "target = ['”, {he closed}']"
    assert words(body, "“Yes”, he closed.") == ["he closed"]
    assert words(body, '"Yes", he closed.') == ["he closed"]
    assert words(body, "“, he closed.") == []


def test_apostrophes_are_alike():
    assert words(
        "target = ['the country\\'s house']".replace("'", '"').replace('\\"', "'"), "the country’s house"
    ) == ["the country’s house"]


def test_a_captured_possessive_is_copied():
    body = "target = ['with :poss:=p heart in a fist']\nsuggest = ['with $p heart in $p mouth']"
    assert found(body, "awaits with its heart in a fist") == [
        ("with its heart in a fist", ("with its heart in its mouth",))
    ]


@pytest.mark.parametrize(
    ("text", "marked", "suggestion"),
    [
        ("She bought an intelligent phone here.", "an intelligent phone", "a smartphone"),
        ("An intelligent phone rang.", "An intelligent phone", "A smartphone"),
        ("She bought one intelligent phone here.", "intelligent phone", "smartphone"),
    ],
)
def test_the_article_before_it_is_flagged_with_what_asks_for_the_other_one(text, marked, suggestion):
    assert found("target = ['intelligent phone']\nsuggest = ['smartphone']", text) == [
        (marked, (suggestion,))
    ]


def test_an_article_inside_a_suggestion_goes_by_the_word_that_was_met():
    body = "target = ['broke the (arm|leg)=x']\nsuggest = ['broke a $x']"
    assert found(body, "He broke the arm.")[0][1] == ("broke an arm",)
    assert found(body, "He broke the leg.")[0][1] == ("broke a leg",)


@pytest.mark.parametrize(
    ("text", "marked", "suggestions"),
    [
        ("It has a longer autonomy range.", "autonomy range", ("range", "driving range")),
        ("It has a range autonomy too.", "range autonomy", ("range", "range driving range")),
        ("It has a longer autonomy.", "autonomy", ("range", "driving range")),
    ],
)
def test_a_word_that_a_suggestion_would_repeat_is_flagged_with_it(text, marked, suggestions):
    body = "target = ['autonomy']\nsuggest = ['range', 'driving range']"
    assert found(body, text) == [(marked, suggestions)]


def test_a_particle_may_stand_twice():
    body = "target = ['<surrender>=s']\nsuggest = ['<give>=s in']"
    assert found(body, "They surrendered in May.") == [("surrendered", ("gave in",))]


def test_a_suggestion_inflects_like_the_lemma_that_was_met():
    body = "target = ['{<take>=v} the hair']\nsuggest = ['<seize>=v']"
    assert found(body, "they took the hair") == [("took", ("seized",))]
    assert found(body, "he takes the hair") == [("takes", ("seizes",))]
    assert found(body, "has been taking the hair") == [("taking", ("seizing",))]


def test_a_participle_after_an_auxiliary_stays_one():
    body = "target = ['{<make>=v} tests']\nsuggest = ['<take>=v']"
    assert found(body, "they have made tests") == [("made", ("taken",))]
    assert found(body, "they made tests") == [("made", ("took",))]


def test_what_was_met_can_be_given_in_another_form():
    body = "target = ['after {(lose|carry out)=v}']\nsuggest = ['$v+ing']"
    assert found(body, "After lose the cup, after carry out the plan") == [
        ("lose", ("losing",)),
        ("carry out", ("carrying out",)),
    ]
    body = "target = ['he {also not (<come>|<go>)=v}']\nsuggest = ['did not $v+base either']"
    assert found(body, "he also not came") == [("also not came", ("did not come either",))]


def test_figures_can_be_made_an_ordinal():
    body = "target = ['{in the minute :number:=n}']\nsuggest = ['in the $n+th minute']"
    met = {n: found(body, f"in the minute {n}")[0][1] for n in (1, 12, 23, 111)}
    assert met == {
        1: ("in the 1st minute",),
        12: ("in the 12th minute",),
        23: ("in the 23rd minute",),
        111: ("in the 111th minute",),
    }
    assert found(body, "in the minute twenty") == [("in the minute twenty", ())]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("The strike put it in check", "threatened"),
        ("They didn't put it in check", "threaten"),
        ("It may soon put it in check", "threaten"),
        ("It has not put it in check", "threatened"),
        ("They want to put it in check", "threaten"),
        ("It puts it in check", "threatens"),
    ],
)
def test_a_verb_with_one_form_for_base_and_past_is_told_by_the_words_before_it(text, suggestion):
    assert found("target = ['{<put>=v} it in check']\nsuggest = ['<threaten>=v']", text)[0][1] == (
        suggestion,
    )


def test_optional_parts_alternatives_and_gaps():
    body = "target = ['at [the] (level|scale) of _{0,2} reform']"
    assert words(body, "at level of reform") == ["at level of reform"]
    assert words(body, "at the scale of a deep reform") == ["at the scale of a deep reform"]
    assert words(body, "at the scale of a very deep reform") == []
    assert words(body, "at the scale of a, reform") == []


def test_the_edges_of_the_segment():
    assert words("target = ['^ {the same} was']", "The same was said. the same was") == ["The same"]
    assert words("target = ['end [.] $']", "the end of the end.") == ["end."]


def test_slots():
    assert words("target = [':person: {sentenced}']", "“No”, Ana María de la Torre sentenced.") == [
        "sentenced"
    ]
    assert words("target = [':number: thousand millions']", "3.000 thousand millions") == [
        "3.000 thousand millions"
    ]
    assert words("target = ['the past :number: of :month:']", "on the past 3 of May") == ["the past 3 of May"]


def test_unless_and_when_look_at_the_whole_segment():
    body = "target = ['disability']\nunless = ['disability (benefit|pension)']"
    assert words(body, "due to disability") == ["disability"]
    assert words(body, "a disability, and a disability pension") == []
    body = "target = ['career']\nwhen = ['university']"
    assert words(body, "his career") == []
    assert words(body, "his career at the university") == ["career"]


def test_the_capital_of_the_first_word_is_kept():
    body = "target = ['in the frame of']\nsuggest = ['as part of']"
    assert found(body, "In the frame of it") == [("In the frame of", ("As part of",))]


def test_a_regular_expression_with_an_anchor():
    body = "target = ['re:(?P<flag>\\d+)\\s+millions\\b']\nanchor = ['millions']\nsuggest = ['$flag million']"
    assert found(body, "some 30 millions") == [("30", ("30 million",))]


def test_a_regular_expression_gives_the_suggestions_whose_groups_were_met():
    body = (
        "target = ['re:(?P<a>\\d+) thousand (?P<b>\\d{3})', 're:(?P<c>\\d+) thousand']\n"
        "anchor = ['thousand']\nsuggest = ['$a,$b', '$c,000']"
    )
    assert found(body, "it cost 30 thousand 500") == [("30 thousand 500", ("30,500",))]
    assert found(body, "it cost 30 thousand") == [("30 thousand", ("30,000",))]


def test_positions_hold_after_letters_whose_lower_case_is_longer():
    text = "İstanbul İİ 🙂 brother peoples"
    assert words("target = ['brother peoples']", text) == ["brother peoples"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("target = ['(a|b']", "“)” is missing"),
        ("target = ['a | b']", "stands outside ( )"),
        ("target = [':nonsense: x']", "no slot is called :nonsense:"),
        ("target = ['[the] :person:']", "needs one word"),
        ("target = ['x {a} {b}']", "must stand once"),
        ("target = ['x']\nsuggest = ['$p']", "no pattern captures"),
        ("target = ['re:(x']\nanchor = ['x']", "cannot be read"),
        ("target = ['re:x']", "needs anchor"),
        ("target = ['x']\ncolour = 'red'", "is no key of a rule"),
        ("target = 'x'", "must be a list of texts"),
    ],
)
def test_a_broken_rule_is_named_with_its_line_and_the_others_stay(body, says):
    good = RULE.replace("p/r", "p/fine") + "target = ['fine']"
    pack = read_pack(f"{HEAD}{RULE}{body}\n{good}", "p.toml")
    assert [rule.id for rule in pack.rules] == ["p/fine"]
    (problem,) = pack.problems
    assert says in str(problem)
    assert str(problem).startswith("p.toml:4: rule p/r: ")


def test_broken_toml_says_where():
    (problem,) = read_pack("pack = 'p'\ntarget = ", "p.toml").problems
    assert problem.line == 2


RULES = [rule for pack in shipped_packs() for rule in pack.rules]


@pytest.mark.parametrize("pack", shipped_packs(), ids=lambda p: p.name)
def test_shipped_packs_have_no_problems(pack):
    assert [str(p) for p in pack.problems] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_rule_keeps_what_its_examples_promise(rule):
    lexicon = Lexicon([rule])

    def search(prose):
        spoken_of = bool(rule.about) and Surroundings([prose]).speak_of(0, rule.about)
        return [hit for hit in lexicon.search(prose) if spoken_of or not hit.waits]

    assert len(rule.good) >= 2
    for bad in rule.bad:
        text, spans = unmarked(bad.text)
        findings = [hit.finding for hit in search(Prose("s1", text, source=bad.source))]
        assert [f.span for f in findings] == spans, text
        if bad.fixed:
            fixed = text
            for f in reversed(findings):
                fixed = fixed[: f.span.start] + f.suggestions[0] + fixed[f.span.end :]
            assert fixed == bad.fixed
        for f in findings:
            for suggestion in f.suggestions:
                mended = text[: f.span.start] + suggestion + text[f.span.end :]
                left = [h.finding.span for h in search(Prose("s1", mended))]
                assert not any(
                    s.start < f.span.start + len(suggestion) and f.span.start < s.end for s in left
                ), mended
    for good in rule.good:
        assert [h.finding.span.cut(good) for h in search(Prose("s1", good))] == [], good


def test_ids_are_unique_over_all_packs():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
