"""What follows a verb in Spanish and not in English: infinitives without an object, clauses, “what” for “which”."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reviewer.checks.builtin.interference import bases, declare, searching
from reviewer.checks.contract import Finding, Prose
from reviewer.core.model import Confidence, Span

_ALLOW = re.compile(
    r"(?<!been )(?<!be )(?<!is )(?<!are )(?<!was )(?<!were )(?<!not )(?<!being )(?<!get )"
    r"(?<!\ba )(?<!\bno )(?<!work )(?<!gun )(?<!the )(?<!his )\b(?P<flag>"
    r"(?P<verb>allow|allows|allowing|permit|permits|permitting|enabling|enables|enable|allowed|permitted|enabled) to) "
    r"(?P<next>[a-z]+)\b"
)
_ALLOWING = {
    "allow": "make",
    "allows": "makes",
    "allowing": "making",
    "permit": "make",
    "permits": "makes",
    "permitting": "making",
}
_ALLOWING |= {
    "enable": "make",
    "enables": "makes",
    "enabling": "making",
    "allowed": "made",
    "permitted": "made",
    "enabled": "made",
}
_HELD = re.compile(
    r"(?:\b(?:it|that|which|this|they|also|not only|system|tool|measure|law|agreement|project|"
    r"technology|app|method|work|"
    r"[a-z]+(?:ion|ment|ity|ies|ance|ence)s?|will|would|can|could|to|has|have) |[,)] ?)\Z",
    re.IGNORECASE,
)


def _allow(prose: Prose) -> Iterable[Finding]:
    for m in _ALLOW.finditer(prose.text):
        past = m["verb"].endswith("ed")
        if m["next"] not in bases() or m["next"] in ("be", "all"):
            continue
        before = _HELD.search(prose.text, max(0, m.start() - 30), m.start())
        if past and (before is None or not re.search(r"\b(?:it|that|which|this|has|have) $", before.group())):
            continue
        if before is not None or not past:
            yield Finding(Span(*m.span("flag")), (f"{_ALLOWING[m['verb']]} it possible to",))


_TO_ING = re.compile(
    r"\b(?P<flag>(?:avoid|avoids|avoided|avoiding|suggest|suggests|suggested|recommend|recommends|recommended|consider|"
    r"considers|considering|finish|finishes|finished|enjoy|enjoys|enjoyed|practise|imagine|imagines|postpone|postponed|"
    r"risk|risks|risked|miss|dislike|justify|justifies|stop smoking|admits|admitted|denies|"
    r"denied|keep|keeps|kept|involves|"
    r"implies|supposes|contemplates|dedicated|quit) to) (?P<next>[a-z]+)\b"
)
_FORMS_OF_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|highly|as|not|all|their|the|those|plan|of|’s|'s) \Z", re.IGNORECASE
)


def _to_ing(prose: Prose) -> Iterable[Finding]:
    for m in _TO_ING.finditer(prose.text):
        if m["next"] in bases() - {"be"} and not _FORMS_OF_BE.search(
            prose.text, max(0, m.start() - 8), m.start()
        ):
            yield Finding(Span(*m.span("flag")))


_LET = (
    (
        r"\b(?:[Ll]et|[Ll]ets|[Mm]ade|[Mm]akes|[Mm]ake|[Mm]aking|[Ll]etting) (?:him|her|them|us|"
        r"me|people) (?P<flag>to) [a-z]+"
    ),
    (
        r"\b(?:must|should|might) (?P<flag>to) (?:be|have|do|go|make|take|get|give|see|know|"
        r"find|work|play|win|continue|begin|start|change|pay|know)\b"
    ),
)
_WHAT = (
    (
        (
            r"\b(?P<flag>(?<!at )(?<!for )[Aa]ll what|[Ee]verything what|[Nn]othing what|"
            r"[Ss]omething what|[Tt]he only thing what)\b(?!-)"
        ),
        None,
    ),
    (r"\b(?P<flag>[Tt]he what)\b (?!(?:and|if|is|of|was)\b)", None),
    (r"\b[Tt]he (?:reason|reasons) (?P<flag>because|by which|for what(?!['’])|why which)\b", "why"),
    (
        (
            r"\b[Tt]he (?:man|woman|people|person|boy|girl|player|players|minister|president|men|women|"
            r"actor|actress|singer|coach|doctor|mayor|judge|children|workers|students|citizens|victims|"
            r"deputies|officers|neighbors|fans|soldiers) (?P<flag>which) (?:is|are|was|were|has|have|"
            r"had|will|[a-z]+ed)\b"
        ),
        "who",
    ),
    (
        (
            r"\b(?:[Ii]t|[Tt]hat|[Tt]his) (?:is|was) (?:then|there|here|in (?:1[5-9]|20)\d\d|on (?:Mon|"
            r"Tues|Wednes|Thurs|Fri|Satur|Sun)day|at that (?:time|moment)|in that (?:moment|year|place)|"
            r"for (?:this|that) reason|because of (?:this|that)) (?P<flag>when|where|for which|why)\b"
        ),
        "that",
    ),
    (
        (
            r"\b(?P<flag>Of course that|Clear that|Sure that|[Ee]vidently that|[Ss]urely that|[Pp]robably "
            r"that|[Oo]bviously that|Lucky that|Thank goodness that) "
            r"(?=(?:the|he|she|they|we|it|I|you|there|his|her|our|my|their|[A-Z][a-z]+)\b)"
        ),
        None,
    ),
)
_FUTURE = (
    r"\b(?P<join>[Aa]s soon as|[Uu]ntil|[Oo]nce|[Bb]efore|[Aa]fter|^When|[.;:] When) (?:he|"
    r"she|they|it|we|you|I|the [a-z]+|[A-Z][a-z]+) (?P<flag>will) (?:be |have )?[a-z]+"
)
_TOLD_THAT = (
    r"(?<!be )(?<!was )(?<!were )(?<!been )\b(?:[Hh]e|[Ss]he|[Tt]hey|who|[A-Z][a-zé]+) (?P<flag>told) "
    r"that (?=(?:the|he|she|they|it|his|her|there|in|this|a|an|on|at|when|[A-Z][a-z]+)\b)"
)
_COMPARED = (
    (
        (
            r"\b(?P<flag>more (?:tall|big|small|cheap|old|young|high|low|fast|strong|weak|hard|rich|"
            r"poor|near|late|early|long|short|large|safe|cold|hot|warm|easy|happy|heavy|dirty|dark|"
            r"clean|close|deep|wide|thin|smart|quick|slow|great|bad))(?=[.;]|,(?! [a-z-]+ [a-z])| (?:than|to|for)\b)"
        ),
        None,
    ),
    (
        (
            r"\b(?P<flag>the most (?:tall|big|small|cheap|old|young|high|low|fast|strong|weak|rich|"
            r"poor|near|late|early|long|short|large|safe|easy|heavy|deep|great|bad))(?=[.,;]|"
            r" (?:of|in)\b)"
        ),
        None,
    ),
    (
        (
            r"\b(?P<flag>more (?:better|worse|bigger|smaller|easier|faster|stronger|higher|lower|older|"
            r"younger|cheaper|larger))\b(?! (?:than|and))"
        ),
        None,
    ),
)
_MANNER = (
    (
        (
            r"\b(?P<flag>speaks?|spoke) (?:very |quite )?(?:well|badly|perfectly|fluently) (?=(?:English|"
            r"Spanish|French|German|Italian|Portuguese|Chinese|Japanese|Catalan|Russian)\b)"
        ),
        None,
    ),
    (
        (
            r"\b(?P<flag>(?:like|likes|liked|love|loves|loved|enjoy|enjoyed) (?:very much|a lot)) "
            r"(?=(?:the|this|his|her|their|my|our|that)\b)"
        ),
        None,
    ),
)
_POLICE = (
    (
        (
            r"(?:^|[.;“\"] ?|, |\b(?:and|that|when|where|but|because|as) )(?P<flag>[Tt]he police (?P<verb>has|"
            r"is|was))\b(?! (?:a|an|the|force|not)\b)"
        ),
        None,
    ),
    (r"\b(?P<flag>[Tt]he news are|[Tt]his news are|[Tt]hese news|[Tt]hose news)\b", None),
    (
        r"\b[Pp]eople who (?P<flag>lives|works|has|is|was|goes|does|needs|wants|uses|suffers|comes|arrives)\b",
        None,
    ),
)

CHECKS = (
    declare(
        "allow-to",
        "“Allows to do” without an object",
        "Spanish ‘permite hacer’ needs nobody who is allowed; English does: it allows us to do, "
        "makes it possible to do.",
        _allow,
        [
            (
                "The work of both, which ⟦allows to⟧ dismantle gangs, goes on.",
                "The work of both, which makes it possible to dismantle gangs, goes on.",
            ),
            ("The app ⟦permits to⟧ pay by phone.", "The app makes it possible to pay by phone."),
            ("It has ⟦allowed to⟧ identify six men.", "It has made it possible to identify six men."),
        ],
        [
            "The app allows us to pay by phone.",
            "They are allowed to pay, and what was permitted to enter came in.",
            "He is not allowed to go.",
            "Children allowed to play did so.",
            "It allows payment.",
            "Those permitted to see it left.",
            "He got a permit to carry a gun.",
        ],
        sign=r"(?:allow|permit|enabl)[a-z]* to ",
    ),
    declare(
        "to-for-ing",
        "“To” after a verb that takes the -ing form",
        "Spanish has the infinitive: ‘evitar hablar, sugirió ir’; English says avoid speaking, suggested going.",
        _to_ing,
        [
            ("They ⟦avoided to⟧ speak about it.", ""),
            ("He ⟦suggested to⟧ go by bus.", ""),
            ("She ⟦finished to⟧ read it.", ""),
        ],
        [
            "They avoided speaking about it.",
            "What he suggested to us was new.",
            "It is recommended to go early.",
            "He is dedicated to his work.",
            "She kept to the road.",
            "Things to avoid to this day.",
        ],
        confidence=Confidence.SUSPECT,
        sign=r"(?:avoid|suggest|recommend|consider|finish|enjoy|imagine|postpone|risk|justif|admit|deni|kept|keep|"
        r"involves|implies|supposes|practise|miss|dislike|contemplate|dedicate|quit|stop smoking)[a-z]* to ",
    ),
    declare(
        "infinitive-with-to",
        "“To” that does not belong",
        "After “let him”, “made them” and “must” English has the bare verb: let him go, must go.",
        searching(*[(p, None) for p in _LET]),
        [
            ("Let him ⟦to⟧ go.", ""),
            ("They made them ⟦to⟧ leave.", ""),
            ("He must ⟦to⟧ go.", ""),
        ],
        [
            "Let him go to bed.",
            "What made them go is unknown.",
            "He has to go.",
            "The may-bug to be seen is old.",
            "It is made to last, and he can, to be fair, go.",
            "They may go to work.",
        ],
        confidence=Confidence.SUSPECT,
        sign=(
            r"(?i)(?:let|lets|made|makes|make|making|letting) (?:him|her|them|us|me|people) to |(?:must|"
            r"should|might) to "
        ),
    ),
    declare(
        "what-for-that",
        "“What, which, when” for who or that",
        "Spanish ‘lo que, el que, fue entonces cuando’ is often that, who or why in English: "
        "all that, the man who, it was "
        "then that.",
        searching(*_WHAT),
        [
            ("⟦All what⟧ we need is time.", ""),
            ("The man ⟦which⟧ was here left.", "The man who was here left."),
            ("It was then ⟦when⟧ he left.", "It was then that he left."),
            ("⟦Of course that⟧ we will go.", ""),
        ],
        [
            "All that we need is time, and all what-ifs are out.",
            "The man who was here left, in the house which was old.",
            "It was then that he left.",
            "Of course that is right.",
            "The what and the why are known.",
            "The reason is clear because it rains.",
            "Obviously that depends on the demand, and probably that early rain helped.",
            "It will find out once and for all what is causing it; that is the reason for what’s going on.",
        ],
        sign=r"(?i)(?:all|thing|the) what\b|reasons? (?:because|by which|for what|why which)|(?:it|that|this) "
        r"(?:is|was) (?:then|there|here|in \d|on [a-z]+day|at that|in that|for |because of )|"
        r"(?:course|clear|sure|ly|lucky|goodness) that |[a-z] which (?:is|are|was|were|has|have|had|will|[a-z]+ed)\b",
    ),
    declare(
        "will-after-as-soon-as",
        "“Will” after as soon as, until, once",
        "English has the present after as soon as, until and when: as soon as he comes.",
        searching((_FUTURE, None)),
        [
            ("As soon as he ⟦will⟧ arrive, we eat.", ""),
            ("They wait until it ⟦will⟧ be ready.", ""),
            ("When she ⟦will⟧ come, we talk.", ""),
        ],
        [
            "As soon as he arrives, we eat.",
            "When will she come?",
            "He asked when she will come.",
            "They wait until ready, and will go.",
            "Once in Lima, it will rain.",
            "After the vote he will go.",
        ],
        confidence=Confidence.SUSPECT,
        sign=r" will ",
    ),
    declare(
        "told-that",
        "“Told that” without a hearer",
        "Spanish ‘contó que’; English tells somebody, and says that.",
        searching((_TOLD_THAT, "said")),
        [
            ("He ⟦told⟧ that the vote is near.", "He said that the vote is near."),
            ("Ruiz ⟦told⟧ that he is tired.", "Ruiz said that he is tired."),
            ("She ⟦told⟧ that there was no money.", "She said that there was no money."),
        ],
        [
            "He said that the vote is near.",
            "He told us that he is tired.",
            "They were told that he left.",
            "She told that story.",
            "He had been told that it rains.",
            "I told that man to go.",
        ],
        sign=r" told that ",
    ),
    declare(
        "more-tall",
        "“More tall” for taller",
        "Spanish compares with ‘más’; short English adjectives take -er and -est: taller, the easiest.",
        searching(*_COMPARED),
        [
            ("He is ⟦more tall⟧ than me.", ""),
            ("It is ⟦more easy⟧ to do.", ""),
            ("It is ⟦the most big⟧ in the world.", ""),
        ],
        [
            "He is taller than me.",
            "There are more old people.",
            "It is the most difficult in the world.",
            "They want more fast food.",
            "More good news came.",
            "It is more small talk.",
            "It will do more good than harm, and more hot, dry weather is on its way.",
        ],
        sign=r"(?i)(?:more|most) [a-z]+",
    ),
    declare(
        "manner-before-object",
        "“Likes very much the” with the manner before the object",
        "Spanish says ‘habla muy bien inglés, le gusta mucho el cine’; in English the object comes first.",
        searching(*_MANNER),
        [
            ("She ⟦likes very much⟧ the cinema.", ""),
            ("He ⟦speaks⟧ very well English.", ""),
            ("They ⟦loved a lot⟧ this film.", ""),
        ],
        [
            "She likes the cinema very much.",
            "He speaks English very well.",
            "They like very much to sing? No, a lot of them do.",
            "She loved a lot of things.",
            "He spoke well in English.",
            "They enjoyed much of it.",
        ],
        sign=r"(?:well|badly|perfectly|fluently|much|a lot) ",
    ),
    declare(
        "plural-for-many",
        "Number of police, news and people",
        "Spanish counts ‘la policía, la gente’ as one and ‘las noticias’ as many; English says the police have, people "
        "who live, the news is.",
        searching(*_POLICE),
        [
            ("⟦The police has⟧ arrested three men.", ""),
            ("⟦The news are⟧ good.", ""),
            ("People who ⟦lives⟧ here complain.", ""),
        ],
        [
            "The police have arrested three men.",
            "The news is good.",
            "People who live here complain.",
            "The head of the police has left.",
            "A member of the police was here.",
            "The police is a force of many.",
        ],
        sign=r"(?i)police (?:has|is|was)|news are|ese news|ose news|people who ",
    ),
)
