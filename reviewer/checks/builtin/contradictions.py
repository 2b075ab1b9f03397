"""Numbers and dates of one sentence that contradict each other, or that no calendar has."""

from __future__ import annotations

import re
from calendar import day_name, month_name, monthrange
from collections.abc import Iterable
from datetime import date

from reviewer.checks.contract import Bad, Check, Finding, Prose, SegmentFinder
from reviewer.core.model import Confidence, Severity, Span

_ENGLISH = frozenset({"en"})
_CATEGORY = "Accuracy/Mistranslation"
_MONTHS = {month_name[n].lower(): n for n in range(1, 13)}
_MONTH = "|".join(month_name[1:])
_DAYS = {day_name[n].lower(): n for n in range(7)}
_DAY = "|".join(day_name)
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{_DAY}),? )?(?:(?:the )?\b(?P<d1>\d{{1,2}}){_ORDINAL} (?:of )?(?P<m1>{_MONTH})\b|"
    rf"\b(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}}){_ORDINAL}(?![\d:%.-]))(?:,? (?:of )?(?P<year>(?:1[89]|20)\d\d)\b)?"
)

_NUMBER = (
    r"(?P<sign{0}>[$€£]|US\$)?(?P<number{0}>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<percent{0}>%| ?per ?cent)?(?: (?P<scale{0}>thousand|million|billion|trillion))?"
)
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_FALL = (
    "fell|fall|falls|fallen|falling|dropped|drops|decreased|decreases|declined|declines|shrank|shrunk|"
    "plunged|plummeted|slumped|sank|went down|gone down|goes down|lowered|cut|reduced"
)
_RISE = (
    "rose|rise|rises|risen|rising|increased|increases|grew|grown|grows|soared|jumped|climbed|surged|went up|gone up|"
    "goes up|raised|doubled|tripled"
)
_CHANGE = re.compile(
    rf"\b(?:(?P<fall>{_FALL})|(?P<rise>{_RISE}))(?: (?!from )[a-z]+){{0,4}} (?P<span>from {_NUMBER.format(1)}"
    rf"(?P<unit1>(?: [a-z]+){{0,2}}?) to {_NUMBER.format(2)})(?![\w.,/:-]*\d)"
    r"(?! ?(?:[ap]\.?m\b|in the (?:ranking|table)))"
)
_RANKED = re.compile(
    r"\b(?:rank|ranked|ranking|place|places|position|positions|spot|number|No|seed|unit|hour|o’clock)\b"
)
_YEARS = re.compile(
    r"(?P<all>\b(?:from|between) (?P<first>(?:1[5-9]|20)\d\d) (?:to|and|until) (?P<second>(?:1[5-9]|20)\d\d)|"
    r"\((?P<first2>(?:1[5-9]|20)\d\d) ?[-–] ?(?P<second2>(?:1[5-9]|20)\d\d)\))(?! ?(?:BC|B\.C|million|people))"
)
_BACKWARDS = re.compile(r"\b(?:forward|earlier|back|backwards?|ahead|BC|BCE|B\.C)\b")
_BORN = re.compile(
    r"\bborn (?:in|on)[^.;]{0,40}?\b(?P<first>(?:1[5-9]|20)\d\d)\b[^.;]{0,80}?\bdied (?:in|on)[^.;]{0,40}?"
    r"\b(?P<second>(?:1[5-9]|20)\d\d)\b"
)
_WHOLE = re.compile(
    r"\b(?P<span>(?P<number>\d{3}(?:\.\d+)?)(?:%| ?per ?cent) of (?:the |all |its |his |her |their |our )?(?:\w+ )?"
    r"(?:population|people|inhabitants|residents|voters|votes|vote|ballots|respondents|those surveyed|"
    r"electorate|members|participants|children|women|men|households|students|workers|territory|cases))\b"
)
_REMAINING = re.compile(
    r"(?P<first>\d{1,2}(?:\.\d+)?)(?:%| ?per ?cent)(?P<between>[^%.;]{1,60}?)"
    r"\b(?P<span>the (?:remaining|other|rest,?) (?:with )?(?P<second>\d{1,2}(?:\.\d+)?)(?:%| ?per ?cent))"
)
_SMALL = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LIST = re.compile(
    r"\b(?P<number>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)(?P<kind> [a-z]+(?: [a-z]+)?): "
    r"(?P<list>[A-Z][\w’'.-]*(?: (?:de |del |la |of )?[A-Z][\w’'-]*){0,3}"
    r"(?:(?:, and |, | and )[A-Z][\w’'-]*(?: (?:de |del |la |of )?[A-Z][\w’'-]*){0,3})+)(?=\.$|\.[”\"]$|; )"
)


def _calendar(prose: Prose) -> Iterable[Finding]:
    for m in _DATE.finditer(prose.text):
        day, month = int(m["d1"] or m["d2"]), _MONTHS[(m["m1"] or m["m2"]).lower()]
        year = int(m["year"]) if m["year"] else 0
        longest = monthrange(year or 2000, month)[1]
        if not 1 <= day <= longest:
            if day > 31 and m["m2"] and not m["year"]:
                continue  # “May 45”: a month and a number that belongs to what follows
            yield Finding(_trimmed(m), (), f"{month_name[month]} has no day {day}")
        elif m["weekday"] and year:
            real = date(year, month, day).weekday()
            if real != _DAYS[m["weekday"].lower()]:
                message = f"{month_name[month]} {day}, {year} was a {day_name[real]}"
                yield Finding(
                    Span(*m.span("weekday")), (day_name[real],), message, confidence=Confidence.LIKELY
                )


def _trimmed(m: re.Match[str]) -> Span:
    group = ("d1", "m1") if m["d1"] else ("m2", "d2")
    return Span(m.start(group[0]), m.end(group[1]))


def _value(m: re.Match[str], n: int, scale: str | None) -> float:
    return float(m[f"number{n}"].replace(",", "")) * _SCALES.get(scale or "", 1)


def _changes(prose: Prose) -> Iterable[Finding]:
    for m in _CHANGE.finditer(prose.text) if "from" in prose.low_set else ():
        alike = bool(m["sign1"]) == bool(m["sign2"]) and bool(m["percent1"]) == bool(m["percent2"])
        if not alike or m["unit1"].strip() or _RANKED.search(prose.text) or _are_years(m):
            continue
        scales = {m["scale1"], m["scale1"] or m["scale2"]}
        wrong = [_wrong_way(bool(m["fall"]), _value(m, 1, s), _value(m, 2, m["scale2"])) for s in scales]
        if all(wrong):
            yield Finding(Span(*m.span("span")))


def _wrong_way(falls: bool, first: float, second: float) -> bool:
    return second > first if falls else second < first


def _are_years(m: re.Match[str]) -> bool:
    return all(re.fullmatch(r"(?:1[5-9]|20)\d\d", m[f"number{n}"]) and not m[f"sign{n}"] for n in (1, 2))


def _years(prose: Prose) -> Iterable[Finding]:
    for m in _YEARS.finditer(prose.text):
        first, second = m["first"] or m["first2"], m["second"] or m["second2"]
        if int(second) < int(first) and not _BACKWARDS.search(prose.text):
            yield Finding(Span(*m.span("all")))
    for m in _BORN.finditer(prose.text) if "born" in prose.low_set else ():
        if int(m["second"]) < int(m["first"]):
            yield Finding(Span(*m.span("second")))


def _shares(prose: Prose) -> Iterable[Finding]:
    for m in _WHOLE.finditer(prose.text):
        if float(m["number"]) > 100:
            yield Finding(Span(*m.span("span")))
    for m in _REMAINING.finditer(prose.text):
        if float(m["first"]) + float(m["second"]) > 101:
            yield Finding(Span(*m.span("span")))


def _lists(prose: Prose) -> Iterable[Finding]:
    for m in _LIST.finditer(prose.text):
        said = _SMALL[m["number"].lower()]
        named = len(re.split(r", and |, | and ", m["list"]))
        if named != said:
            yield Finding(
                Span(m.start("number"), m.end("kind")), (), f"{said} are announced, {named} are named"
            )


_SIGNS = {
    "no-such-date": _MONTH,
    "wrong-way": r"from (?:US)?[$€£]?\pN",
    "years-reversed": r"(?:from|between) \pN{4} |\(\pN{4} ?[-–]|born (?:in|on)",
    "more-than-all": "%|cent",
}


def _check(
    slug: str,
    title: str,
    why: str,
    find: SegmentFinder,
    bad: tuple[Bad, ...],
    good: tuple[str, ...],
    confidence: Confidence = Confidence.LIKELY,
) -> Check:
    return Check(
        id=f"numbers/{slug}",
        title=title,
        why=why,
        category=_CATEGORY,
        severity=Severity.MAJOR,
        confidence=confidence,
        target=_ENGLISH,
        in_segment=find,
        triggers=":" if slug == "list-count" else "0123456789",
        sign=_SIGNS.get(slug, ""),
        bad=bad,
        good=good,
    )


CHECKS = (
    _check(
        "no-such-date",
        "Date that no calendar has",
        "The month has no such day, or that day was another day of the week.",
        _calendar,
        (
            Bad("He left on ⟦31 April⟧."),
            Bad("It was ⟦Friday⟧, March 12, 2020.", "It was Thursday, March 12, 2020."),
            Bad("It was on the ⟦30th of February⟧, they say."),
        ),
        (
            "He left on 30 April and came on February 29.",
            "It was Thursday, March 12, 2020.",
            "In May 45 people left, and in June 2020 they came back.",
            "On Friday March 12 they left.",
            "They met from 28 February to 31 March 2021.",
            "March 31.5% of them; April 31-May 2 is odd.",
        ),
        Confidence.CERTAIN,
    ),
    _check(
        "wrong-way",
        "Rise that falls, or fall that rises",
        "The verb says one direction and the two figures the other.",
        _changes,
        (
            Bad("Sales fell ⟦from 3 million to 5 million⟧."),
            Bad("Unemployment rose sharply ⟦from 12% to 9%⟧."),
            Bad("The price dropped ⟦from $45 to $60⟧ a barrel."),
        ),
        (
            "Sales fell from 5 million to 3 million.",
            "Sales rose from 800 million to 1.2 billion, or grew from 12 to 3 million.",
            "The team climbed from place 12 to 3.",
            "It fell from 3 weeks to 20 days.",
            "It grew from 2010 to 2005.",
            "It was cut from 9 to 10 a.m. today.",
        ),
    ),
    _check(
        "years-reversed",
        "Years in the wrong order",
        "The second year is earlier than the first.",
        _years,
        (
            Bad("He was mayor ⟦from 2015 to 2011⟧."),
            Bad("The painter ⟦(1950–1931)⟧ lived in Lima."),
            Bad("He was born in Lima in 1950 and died in ⟦1931⟧."),
        ),
        (
            "He was mayor from 2011 to 2015.",
            "The painter (1931–1950) lived in Lima.",
            "He was born in Lima in 1931 and died in 1950.",
            "It fell from 2015 to 1,800 people.",
            "It lasted from 1600 to 1500 BC.",
            "They brought it forward from 2021 to 2015.",
        ),
    ),
    _check(
        "more-than-all",
        "Shares that are more than the whole",
        "More than 100 per cent of a whole is said, or parts that sum to more.",
        _shares,
        (
            Bad("Some ⟦120% of the population⟧ voted."),
            Bad("About 60% are women and ⟦the remaining 50%⟧ are men."),
            Bad("He won 55.5 per cent, and ⟦the other 52 per cent⟧ went to her."),
        ),
        (
            "Some 100% of the population voted.",
            "About 60% are women and the remaining 40% are men.",
            "It grew 120% in a year, 150% of the old price.",
            "He has 30%; the other 80% are hers.",
            "It is 110 per cent of the budget.",
            "He won 55.5 per cent. The other 52 per cent went to her.",
        ),
    ),
    _check(
        "list-count",
        "List that is longer or shorter than announced",
        "The number before the colon and the names after it do not agree.",
        _lists,
        (
            Bad("They arrested ⟦three people⟧: Ana López and José Díaz."),
            Bad("It has ⟦two partners⟧: Peru, Chile and Bolivia."),
            Bad("He met ⟦four presidents⟧: Biden, Petro, and Boric."),
        ),
        (
            "They arrested three people: Ana López, José Díaz and Juan de la Cruz.",
            "It has two partners: Peru and Chile.",
            "He met four presidents: Biden, 80, and Petro, a friend.",
            "They arrested three people: a man and Ana.",
            "He met three: Biden and Petro.",
            "It has three rules: Go home and stay there.",
        ),
        Confidence.SUSPECT,
    ),
)
