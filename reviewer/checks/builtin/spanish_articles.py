"""Articles as Spanish has them: before titles, abstract nouns and years, none before professions."""

from __future__ import annotations

from reviewer.checks.builtin.interference import declare, searching
from reviewer.core.model import Confidence

_OFFICE = (
    "(?:[Pp]resident|[Mm]inister|[Mm]ayor|[Gg]overnor|[Ss]enator|[Dd]eputy|[Cc]ongressman|[Cc]ongresswoman|"
    "[Pp]rosecutor|[Aa]ttorney [Gg]eneral|[Jj]udge|[Cc]olonel|[Cc]ommander|[Cc]aptain|[Bb]ishop|[Aa]rchbishop|"
    "[Pp]ope|[Kk]ing|[Qq]ueen|[Dd]octor|[Pp]rofessor|[Cc]ouncill?or|[Cc]hancellor|[Pp]rime [Mm]inister|[Ss]ecretary|"
    "[Mm]agistrate|[Ii]nspector|[Cc]ommissioner|[Cc]ardinal|[Vv]ice [Pp]resident|[Mm]r|[Mm]rs|[Ff]ather)"
)
_NAME = (
    r"(?P<name>[A-ZÁÉÍÓÚÑ][a-záéíóúüñ]{2,}(?: (?!Hotel|Street|Bridge|Airport|Hospital|School|"
    r"Stadium|Center|Park|Foundation|Prize|Award)[A-ZÁÉÍÓÚÑ][a-záéíóúüñ]{2,})?)"
)
_NOT_NAME = (
    r"(?:Republic|Elect|General|Office|Court|House|Council|Cup|Secretary|Minister|President|Street|Bridge|Hotel|School|"
    r"Library|University|Hospital|Foundation|Institute|Center|Centre|Day|Airport|Stadium|Award|Prize|Affairs|Assembly|"
    r"Committee|Commission|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Doctrine|Who|Mother|Regent|Consort)"
)
_TITLE = (
    rf"(?<![Oo]f )(?<![Ff]or )(?<![-’'])\b(?P<flag>[Tt]he) (?P<title>{_OFFICE}) (?!{_NOT_NAME}){_NAME}("
    rf"?! (?:{_NOT_NAME}|[A-Z]))"
    r"(?=[.,;:?!”\"]|$| (?:has|had|was|is|will|would|said|says|and|in|to|on|at|for|who|also|held|did|does|announced|"
    r"explained|spoke|signed|asked|confirmed|stated|assured|declared|affirmed|indicated|gave|made|went|took|can|could|"
    r"himself|herself|from|with|by|after|before|during|about|that|noted|pointed|called|met|visited)\b)"
)

_ABSTRACT = (
    "inflation|poverty|corruption|unemployment|education|society|happiness|hunger|tourism|agriculture|technology|"
    "democracy|insecurity|inequality|violence|gender violence|climate change|drug trafficking|impunity|nature|mankind|"
    "humanity|racism|machismo|freedom|justice|love|life|death|culture|obesity|anxiety|loneliness|patience|"
    "teamwork|transparency|innovation|sustainability|digitalization|globalization|capitalism|feminism"
)
_GENERAL = (
    rf"(?:^|[.;:!?] |[“\"]|\bthat |\bbecause |\bbut |, )(?P<flag>[Tt]he (?P<noun>{_ABSTRACT})) (?=(?:is|are|has become|"
    r"must|should|can|cannot|does|doesn't|does not|needs|begins|continues to be|remains|generates|affects|requires)\b)"
)

_JOB = (
    "lawyer|teacher|nurse|doctor|engineer|journalist|actor|actress|singer|student|farmer|psychologist|economist|"
    "architect|dentist|waiter|waitress|writer|musician|painter|photographer|policeman|soldier|taxi driver|driver|"
    "mechanic|electrician|accountant|professor|researcher|scientist|lecturer|cook|chef|hairdresser|"
    "carpenter|bricklayer|"
    "footballer|model|dancer|biologist|chemist|pharmacist|surgeon|psychiatrist|sociologist|historian|merchant|fisherman"
)
_AS_JOB = (
    (
        rf"\b(?:[Hh]e|[Ss]he|who|[A-Z][a-z]+) (?:is|was) (?P<flag>(?P<job>{_JOB}))(?=[.,;]|$| (?:and|"
        rf"in|by|at|from|with|for)\b)"
    ),
    (
        rf"\b(?:works|worked|working|graduated|employed|career|job|studies|debut|debuted) as (?P<flag>(?P<job>{_JOB}))"
        r"(?=[.,;]|$| (?:and|in|by|at|from|with|for|of)\b)"
    ),
)
_UNCOUNTED = (
    "advice|news|furniture|luggage|information|homework|evidence|equipment|knowledge|progress|"
    "training|research|software|"
    "hardware|traffic|weather|behavior|garbage|jewelry|baggage|machinery|clothing"
)
_ONE_OF_MASS = (
    rf"\b(?P<flag>[Aa]n? (?:good |great |new |important |very |bad |useful |serious |first "
    rf"|strong )?(?P<mass>{_UNCOUNTED}))(?<!knowledge(?= of))"
    r"(?=[.,;:?!”\"]|$| (?:that|which|about|of|in|is|was|for|to|on|from|but|has|will|with|by)\b)"
)
_MASS_PLURAL = (
    (
        r"\b(?P<flag>informations|advices|furnitures|luggages|evidences|equipments|knowledges|"
        r"softwares|homeworks|feedbacks|"
        r"jewelries|baggages|garbages)\b"
    ),
    (
        r"\b(?:[Tt]he|many|some|these|several|of|new|other|his|their|recent|more|scientific|various) "
        r"(?P<flag>researches|trainings|violences|aggressivities|cleanings)\b"
    ),
)

CHECKS = (
    declare(
        "the-before-title",
        "“The” before an office and a surname",
        "Spanish says ‘el presidente Boluarte’; English leaves the article out before office "
        "and name: President Boluarte.",
        searching((_TITLE, None)),
        [
            ("⟦The⟧ president Boluarte said that the vote is near.", ""),
            ("He met ⟦the⟧ Attorney General Barbosa.", ""),
            ("⟦The⟧ doctor Ramírez explained the causes.", ""),
        ],
        [
            "President Boluarte said that the vote is near.",
            "The president, Dina Boluarte, spoke.",
            "It is one of the President Trump jokes.",
            "The General Assembly was held.",
            "The King George Hotel is closed.",
            "The Prime Minister said so.",
        ],
        confidence=Confidence.SUSPECT,
        sign=rf"[Tt]he {_OFFICE} [A-ZÁÉÍÓÚÑ]",
    ),
    declare(
        "the-before-abstract",
        "“The” before what is meant in general",
        "Spanish says ‘la inflación es’; English has no article where a thing is meant in general: inflation is.",
        searching((_GENERAL, None)),
        [
            ("⟦The inflation⟧ is a tax.", ""),
            ("They know that ⟦the education⟧ is a right.", ""),
            ("⟦The poverty⟧ must end.", ""),
        ],
        [
            "Inflation is a tax.",
            "The inflation of the 1970s is over.",
            "The education he had is rare.",
            "The poverty rate must fall.",
            "The violence in the city is new.",
            "The nature reserve is open.",
        ],
        confidence=Confidence.SUSPECT,
        sign=(
            rf"(?i)the (?:{_ABSTRACT}) (?:is|are|has|must|should|can|does|needs|begins|continues|remains|"
            rf"generates|affects|requires)"
        ),
    ),
    declare(
        "job-without-article",
        "Job without its article",
        "Spanish says ‘es abogado, trabaja de enfermera’; English says a lawyer, as a nurse.",
        searching(*[(p, None) for p in _AS_JOB]),
        [
            ("He is ⟦lawyer⟧ and lives in Quito.", ""),
            ("She works as ⟦nurse⟧ in a hospital.", ""),
            ("Her son, who was ⟦journalist⟧, left.", ""),
        ],
        [
            "He is a lawyer and lives in Quito.",
            "She works as a nurse.",
            "It was actress Ana Ruiz who left.",
            "He was doctor to the king.",
            "He is student president.",
            "She was driver number two.",
        ],
        sign=rf"(?:is|was|as) (?:{_JOB})",
    ),
    declare(
        "mass-noun-counted",
        "“An advice, informations”: what English does not count",
        "Spanish counts ‘un consejo, una información, los entrenamientos’; English says some advice, a piece of news.",
        searching((_ONE_OF_MASS, None), *[(p, None) for p in _MASS_PLURAL]),
        [
            ("He gave me ⟦an advice⟧.", ""),
            ("They have many ⟦informations⟧.", ""),
            ("It is ⟦a good news⟧ for all.", ""),
        ],
        [
            "He gave me some advice and good news.",
            "They have an information campaign.",
            "It is a news agency.",
            "A research center opened.",
            "A piece of evidence was found.",
            "He wrote a training plan.",
            "She has a knowledge of the law.",
        ],
        confidence=Confidence.LIKELY,
        sign=(
            rf"(?i)\ban? (?:[a-z]+ )?(?:{_UNCOUNTED})|(?:information|advice|furniture|luggage|evidence|"
            rf"equipment|knowledge|software|homework|feedback|baggage|garbage|researche|training|violence|"
            rf"jewelrie|aggressivitie|cleaning)s\b"
        ),
    ),
)
