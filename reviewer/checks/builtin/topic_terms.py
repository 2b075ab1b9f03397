"""Spanish terms of football, police and courts as machines write them: what is met, the Spanish, what English says."""

from __future__ import annotations

import re
from typing import NamedTuple


class Term(NamedTuple):
    """``holds`` are words one of which the pattern needs; ``pattern`` marks what is flagged as the group ``flag``."""

    holds: str
    pattern: str
    spanish: str
    english: str


def _word(words: str, spanish: str, english: str, before: str = "", after: str = "") -> Term:
    """Words as they stand, singular or plural as given, between what a look around asks for."""
    plain = re.sub(r"\(\?[:!<=]+|\\[a-zA-Z]", " ", words)
    held = {
        form
        for w in re.findall(r"[a-zA-Z-]+(?:s\?)?", plain)
        for form in (w.rstrip("?"), w.removesuffix("s?"))
    }
    return Term(
        " ".join(sorted({w.lower() for w in held} - _GRAMMAR)),
        rf"{before}\b(?P<flag>{words})\b{after}",
        spanish,
        english,
    )


_GRAMMAR = frozenset(
    "the of to in a an by on for with was been were as and first second last next this who two".split()
)


_THE = (
    r"(?:(?<=[Tt]he )|(?<=[Aa] )|(?<=his )|(?<=their )|(?<=our )|(?<=ext )|(?<=this )|(?<=that )|(?<=her ))"
)
_ENDS = (
    r"(?=[.,;:?!”\"’]|$| (?:is|was|has|had|will|in|of|and|to|that|who|for|with|on|by|from|"
    r"at|asked|said|made|scored))"
)

FOOTBALL = (
    _word(
        "technician|technicians",
        "técnico",
        "coach, manager",
        before=r"(?<!lab )(?<!laboratory )(?<!sound )(?<!radio )(?<!medical )(?<!TV )(?<!video )",
    ),
    _word("rival", "rival", "opponent", before=_THE, after=_ENDS),
    _word(
        "rival (?:area|goal|half|field|goalkeeper|door|box|midfield)",
        "área rival, portería rival",
        "opponents’ box, goal",
    ),
    _word("casualties", "bajas", "absentees, players missing"),
    _word("pupils", "pupilos", "players"),
    _word(
        "(?:left|right) extreme|extreme (?:left|right)",
        "extremo",
        "winger",
        after=r"(?! (?:wing|party|parties|group|politic))",
    ),
    _word(
        "extreme",
        "extremo",
        "winger",
        before=r"(?<=The )",
        after=r"(?= (?:is|was|has|asks|said|scored|scores|who|will))",
    ),
    _word(
        "(?:white|blue|red|yellow|green|local|visiting|[A-Z][a-zé]+) set",
        "conjunto",
        "team",
        before=r"(?<=[Tt]he )",
        after=r"(?! (?:of|piece|pieces|up|to|for|out|and match))",
    ),
    _word(
        "(?:first|second) part",
        "primera parte",
        "first half, second half",
        before=r"(?:(?<=[Tt]he )|(?<=this ))",
        after=(
            r"(?=[.,;:)”\"]|$| (?:of the (?:match|game|duel|clash)|with|and|was|were|came|saw|began|"
            r"started|ended)\b)"
        ),
    ),
    _word(
        "(?:first|second) time",
        "primer tiempo",
        "first half, second half",
        before=r"(?:(?<=[Ii]n the )|(?<=during the )|(?<=end of the ))",
        after=r"(?! in\b)",
    ),
    _word(
        "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next) (?:day|date)",
        "jornada, fecha",
        "matchday, round of matches",
        before=r"(?<=[Tt]he )",
        after=(
            r"(?= (?:of (?:the (?:[A-Z]\w+ )?(?:[Ll]eague|championship|tournament|Clausura|Apertura|"
            r"competition|season|qualifiers)|LaLiga|La Liga|Liga)))"
        ),
    ),
    _word(
        r"day \d{1,2}",
        "jornada 10",
        "matchday 10",
        before=r"(?:(?<=on )|(?<=of )|(?<=in )|(?<=for )|(?<=until ))",
        after=r"(?! of [A-Z])",
    ),
    _word(
        "party|parties",
        "partido",
        "match, game",
        before=(
            r"(?:(?<=[Tt]he last )|(?<=friendly )|(?<=[Ff]irst )|(?<=[Nn]ext )|(?<=[Aa]way )|(?<=[Hh]ome "
            r")|(?<=of the )|(?<=\d ))"
        ),
        after=r"(?=[.,;]| (?:of|against|in|for|and|was|is|with|at))",
    ),
    _word(
        "hobby|hobbies",
        "afición",
        "fans, supporters",
        before=r"(?:(?<=[Tt]he )|(?<=his )|(?<=our )|(?<=local ))",
    ),
    _word("amateurs", "aficionados", "fans, supporters", before=r"(?<=[Tt]he )"),
    _word(
        "auctioned|auctioning|auction (?:from|of [A-Z][a-z]+)",
        "remate, rematar",
        "shot, header; shoot",
        before=r"(?<!sold at )",
    ),
    _word(
        "spherical|esferico|leather",
        "esférico, cuero",
        "ball",
        before=r"(?<=[Tt]he )",
        after=r"(?! [a-z]+(?:ball|jacket|boots))",
    ),
    _word("(?:left|right|[A-Z][a-z]+) lateral|lateral (?:left|right)", "lateral", "full-back", after=_ENDS),
    _word(
        "central",
        "central",
        "centre-back",
        before=r"(?:(?<=[Tt]he )|(?<=ian )|(?<=ish )|(?<=ine ))",
        after=r"(?=[.,;:]|$| (?:is|was|has|who|and|will|of the))",
    ),
    _word("marker", "marcador", "score, scoreboard", before=r"(?<=[Tt]he )"),
    _word(
        "luminous|light",
        "luminoso",
        "scoreboard",
        before=r"(?:(?<=on the )|(?<=in the ))",
        after=r"(?=[.,;]|$| (?:with|and|at|of the))",
    ),
    _word("technical body", "cuerpo técnico", "coaching staff"),
    _word("(?:last|this|present|current|past|next) course", "curso", "season", after=r"(?! of\b)"),
    _word("tables", "tablas", "a draw", before=r"(?:(?<=in )|(?<=the )|(?<=with ))", after=r"(?=[.,;]|$)"),
    _word(
        "cession|ceded|assigned|on assignment|yielded",
        "cesión, cedido",
        "loan, on loan",
        after=r"(?= (?:to|by|from|of|player|until|for))",
    ),
    _word(
        "as (?:a )?(?:holder|owner|headline|titular|starter)",
        "titular",
        "in the starting line-up, starter",
        after=r"(?! of)",
    ),
    _word("expulsion|expulsions", "expulsión", "sending-off, red card"),
    _word("admonished|reprimanded", "amonestado", "booked, shown a yellow card"),
    _word(
        "extension|prorogation|prolongation",
        "prórroga",
        "extra time",
        before=r"(?:(?<=in the )|(?<=to the )|(?<=the ))",
        after=r"(?=[.,;]|$| (?:and|with|when|after))",
    ),
    _word("maximum penalty", "pena máxima", "penalty"),
    _word(
        "campus|template|workforce|staff",
        "plantilla, plantel",
        "squad",
        before=r"(?:(?<=[Tt]he )|(?<=his )|(?<=a ))",
        after=r"(?= (?:of (?:the )?[A-Z]|of the (?:team|club)|for the (?:season|match|game)))",
    ),
    _word("convocation|convocations", "convocatoria", "squad list, call-up"),
    _word("(?:adds|sums|accumulates) (?:\\d+|[a-z]+) points", "suma puntos", "has … points"),
    _word(
        "subchampion|bichampion|tri-champion|super leader|superleader",
        "subcampeón, bicampeón, superlíder",
        "runner-up, two-time champion, league leader",
    ),
    _word("harvested", "cosechó", "won, picked up"),
    _word(
        "commitment|commitments",
        "compromiso",
        "match, fixture",
        before=r"(?:(?<=next )|(?<=last )|(?<=[Tt]his )|(?<=upcoming )|(?<=international ))",
    ),
    _word("fell defeated|fell by|falls by", "cayó derrotado, cayó por", "lost", after=r"(?= |\.)"),
    _word("gained the match|gained the game|win the rival", "ganó", "won the match, beat the opponent"),
    _word(
        "in superiority|in inferiority|numerical (?:superiority|inferiority)",
        "en superioridad, en inferioridad",
        "with a man more, with ten men",
    ),
    _word("mister", "míster", "coach", before=r"(?<=[Tt]he )"),
    _word(
        "visit",
        "la visita",
        "away team",
        before=r"(?<=[Tt]he )",
        after=r"(?= (?:won|scored|equalized|equalised|opened|took))",
    ),
)
COURT = (
    _word(
        (
            r"(?:\d+|two|three|four|five|six|several|some|the|state|federal|police|municipal|military|"
            r"of these|these|armed) elements|[Ee]lements|elements"
        ),
        "elementos",
        "officers, troops",
        after=(
            r"(?= (?:of the (?:[A-Z]\w+ )?(?:[Pp]olice|[Aa]rmy|[Nn]avy|[Gg]uard|Secretariat|Attorney|"
            r"Prosecutor|Force|corporation|Ministry)|from (?:the|various|different)|were|arrived|carried|"
            r"arrested|detained|managed|who))"
        ),
    ),
    _word(
        "element",
        "elemento",
        "officer",
        before=r"(?:(?<=an )|(?<=[Tt]his )|(?<=police )|(?<=[Tt]he )|(?<=fallen ))",
        after=r"(?= (?:of the (?:[A-Z]\w+ )?(?:[Pp]olice|[Aa]rmy|[Nn]avy|[Gg]uard)|was|is|died|who))",
    ),
    _word("(?:security|police|state|municipal|public) corporations?", "corporación", "force, police force"),
    _word(
        "subject|subjects",
        "sujeto",
        "man, suspect",
        before=(
            r"(?:(?<=[Tt]he )|(?<=[Tt]wo )|(?<=[Aa] )|(?<=hree )|(?<=four )|(?<=said )|(?<=this )|"
            r"(?<=armed )|(?<=se )|(?<=unknown )|(?<=everal ))"
        ),
        after=(
            r"(?= (?:was|were|who|had|has|fled|entered|identified|arrived|shot|attacked|with|got|began|"
            r"is|are|on|aboard|approached|took|managed|tried|dressed))"
        ),
    ),
    _word(
        "aggression|aggressions",
        "agresión",
        "assault, attack",
        before=r"(?<!Russian )(?<!military )(?<!imperialist )(?<!of )",
    ),
    _word(
        "investigation folders?|folders?",
        "carpeta de investigación",
        "case file, investigation",
        after=r"(?! of (?:photos|documents|paper))",
    ),
    _word(
        "species",
        "especies",
        "goods, items",
        before=r"(?:(?<=stolen )|(?<=seized )|(?<=recovered )|(?<=[Tt]he ))",
        after=r"(?= (?:were|that were|stolen|seized|recovered|valued))",
    ),
    _word(
        "formalized|formalised|formalization|formalisation|formalize",
        "formalizar",
        "charge, indict",
        after=r"(?! (?:the (?:agreement|purchase|contract|deal)))",
    ),
    _word(
        "integrate|integrated|integrating|integration of",
        "integrar la carpeta",
        "put together (a case)",
        after=r"(?= (?:the )?(?:investigation|folder|file|case))",
    ),
    _word(
        "preventive (?:detention|imprisonment|custody|arrest|prisons?)",
        "prisión preventiva",
        "pre-trial detention, remand",
    ),
    _word(
        (
            "(?:decree|decrees|decreed) (?:the )?(?:entry into prison|imprisonment|prison|preventive|"
            "provisional|secrecy|entry|admission|detention)"
        ),
        "decretó prisión",
        "ordered detention, remanded in custody",
    ),
    _word("flagrance|flagrancy|fragrance", "en flagrancia", "in the act, red-handed"),
    _word("detention control|control of detention", "control de detención", "custody hearing, first hearing"),
    _word(
        "(?:place|site|location) of the (?:events|facts|incident)",
        "lugar de los hechos",
        "scene (of the crime)",
    ),
    _word(
        (
            "(?:crime|crimes|offence|offense) of (?:injuries|mistreatment|lesions|robbery with (?:violence|"
            "force|intimidation))"
        ),
        "delito de lesiones, de malos tratos",
        "assault, domestic abuse, armed robbery",
    ),
    _word(
        (
            "macho (?:crime|crimes|violence|murder|murders|aggression)|sexist (?:crime|crimes|violence|"
            "murder|murders)|macho violence"
        ),
        "crimen machista, violencia machista",
        "gender-based killing, violence against women",
    ),
    _word(
        "(?:link|linked|linkage|linking) to (?:the )?process",
        "vinculación a proceso",
        "committed to trial, indicted",
    ),
    _word(
        "[Cc]ourt of (?:Instruction|instruction)|(?:Instruction|instruction) [Cc]ourt",
        "juzgado de instrucción",
        "investigating court, examining magistrate",
    ),
    _word(
        "intimidation",
        "robo con intimidación",
        "threat of violence",
        before=r"(?:(?<=with )|(?<=and ))",
        after=r"(?=[.,;]|$| (?:in|and|of|at))",
    ),
    _word(
        "criminal bands?",
        "banda criminal",
        "criminal organization, gang",
    ),
    _word("microtrafficking|microtraffickers|micro-trafficking", "microtráfico", "small-scale drug dealing"),
    _word(
        "illicit|illicits",
        "el ilícito",
        "crime, offence",
        before=r"(?:(?<=[Tt]he )|(?<=[Aa]n )|(?<=this )|(?<=an alleged ))",
        after=r"(?=[.,;]|$| (?:was|is|of|and|in))",
    ),
    _word("apprehension orders?|orders? of apprehension", "orden de aprehensión", "arrest warrant"),
    _word(
        "(?:provisional|conditional) (?:freedom|liberty)",
        "libertad provisional",
        "bail, release pending trial",
    ),
    _word(
        "entered (?:into )?prison|enter (?:into )?prison|entry into prison|income (?:in|to) prison|admission to prison",
        "ingresó en prisión",
        "was remanded in custody, was sent to prison",
    ),
    _word(
        (
            "attended by (?:the )?(?:emergency|health|toilets|paramedics|medical|medics|sanitary)|"
            "toilets|sanitary personnel"
        ),
        "atendido por los sanitarios",
        "treated by paramedics",
        after=r"(?! (?:and|for|in|at|are|were))",
    ),
    _word(
        "(?:was|were|been) intercepted by (?:subjects|individuals|armed|two|several|unknown)",
        "interceptado por sujetos",
        "stopped, ambushed by",
    ),
)
