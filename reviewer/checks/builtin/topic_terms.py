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


def term(words: str, spanish: str, english: str, before: str = "", after: str = "") -> Term:
    """Words as they stand, singular or plural as given, between what a look around asks for."""
    plain = re.sub(r"\(\?[:!<=]+|\\[a-zA-Z]", " ", words)
    held = {
        form for w in re.findall(r"[a-zA-Z-]+\??", plain) for form in (w.rstrip("?"), w.removesuffix("s?"))
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
    term(
        "technician|technicians",
        "técnico",
        "coach, manager",
        before=r"(?<!lab )(?<!laboratory )(?<!sound )(?<!radio )(?<!medical )(?<!TV )(?<!video )",
    ),
    term("rival", "rival", "opponent", before=_THE, after=_ENDS),
    term(
        "rival (?:area|goal|half|field|goalkeeper|door|box|midfield)",
        "área rival, portería rival",
        "opponents’ box, goal",
    ),
    term("casualties", "bajas", "absentees, players missing"),
    term("pupils", "pupilos", "players"),
    term(
        "(?:left|right) extreme|extreme (?:left|right)",
        "extremo",
        "winger",
        after=r"(?! (?:wing|party|parties|group|politic))",
    ),
    term(
        "extreme",
        "extremo",
        "winger",
        before=r"(?<=The )",
        after=r"(?= (?:is|was|has|asks|said|scored|scores|who|will))",
    ),
    term(
        "(?:white|blue|red|yellow|green|local|visiting|[A-Z][a-zé]+) set",
        "conjunto",
        "team",
        before=r"(?<=[Tt]he )",
        after=r"(?! (?:of|piece|pieces|up|to|for|out|and match))",
    ),
    term(
        "(?:first|second) part",
        "primera parte",
        "first half, second half",
        before=r"(?:(?<=[Tt]he )|(?<=this ))",
        after=(
            r"(?=[.,;:)”\"]|$| (?:of the (?:match|game|duel|clash)|with|and|was|were|came|saw|began|"
            r"started|ended)\b)"
        ),
    ),
    term(
        "(?:first|second) time",
        "primer tiempo",
        "first half, second half",
        before=r"(?:(?<=[Ii]n the )|(?<=during the )|(?<=end of the ))",
        after=r"(?! in\b)",
    ),
    term(
        "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next) (?:day|date)",
        "jornada, fecha",
        "matchday, round of matches",
        before=r"(?<=[Tt]he )",
        after=(
            r"(?= (?:of (?:the (?:[A-Z]\w+ )?(?:[Ll]eague|championship|tournament|Clausura|Apertura|"
            r"competition|season|qualifiers)|LaLiga|La Liga|Liga)))"
        ),
    ),
    term(
        r"day \d{1,2}",
        "jornada 10",
        "matchday 10",
        before=r"(?:(?<=on )|(?<=of )|(?<=in )|(?<=for )|(?<=until ))",
        after=r"(?! of [A-Z])",
    ),
    term(
        "party|parties",
        "partido",
        "match, game",
        before=(
            r"(?:(?<=[Tt]he last )|(?<=friendly )|(?<=[Ff]irst )|(?<=[Nn]ext )|(?<=[Aa]way )|(?<=[Hh]ome "
            r")|(?<=of the )|(?<=\d ))"
        ),
        after=r"(?=[.,;]| (?:of|against|in|for|and|was|is|with|at))",
    ),
    term(
        "hobby|hobbies",
        "afición",
        "fans, supporters",
        before=r"(?:(?<=[Tt]he )|(?<=his )|(?<=our )|(?<=local ))",
    ),
    term("amateurs", "aficionados", "fans, supporters", before=r"(?<=[Tt]he )"),
    term(
        "auctioned|auctioning|auction (?:from|of [A-Z][a-z]+)",
        "remate, rematar",
        "shot, header; shoot",
        before=r"(?<!sold at )",
    ),
    term(
        "spherical|esferico|leather",
        "esférico, cuero",
        "ball",
        before=r"(?<=[Tt]he )",
        after=r"(?! [a-z]+(?:ball|jacket|boots))",
    ),
    term("(?:left|right|[A-Z][a-z]+) lateral|lateral (?:left|right)", "lateral", "full-back", after=_ENDS),
    term(
        "central",
        "central",
        "centre-back",
        before=r"(?:(?<=[Tt]he )|(?<=ian )|(?<=ish )|(?<=ine ))",
        after=r"(?=[.,;:]|$| (?:is|was|has|who|and|will|of the))",
    ),
    term("marker", "marcador", "score, scoreboard", before=r"(?<=[Tt]he )"),
    term(
        "luminous|light",
        "luminoso",
        "scoreboard",
        before=r"(?:(?<=on the )|(?<=in the ))",
        after=r"(?=[.,;]|$| (?:with|and|at|of the))",
    ),
    term("technical body", "cuerpo técnico", "coaching staff"),
    term("(?:last|this|present|current|past|next) course", "curso", "season", after=r"(?! of\b)"),
    term("tables", "tablas", "a draw", before=r"(?:(?<=in )|(?<=the )|(?<=with ))", after=r"(?=[.,;]|$)"),
    term(
        "cession|ceded|assigned|on assignment|yielded",
        "cesión, cedido",
        "loan, on loan",
        after=r"(?= (?:to|by|from|of|player|until|for))",
    ),
    term(
        "as (?:a )?(?:holder|owner|headline|titular|starter)",
        "titular",
        "in the starting line-up, starter",
        after=r"(?! of)",
    ),
    term("expulsion|expulsions", "expulsión", "sending-off, red card"),
    term("admonished|reprimanded", "amonestado", "booked, shown a yellow card"),
    term(
        "extension|prorogation|prolongation",
        "prórroga",
        "extra time",
        before=r"(?:(?<=in the )|(?<=to the )|(?<=the ))",
        after=r"(?=[.,;]|$| (?:and|with|when|after))",
    ),
    term("maximum penalty", "pena máxima", "penalty"),
    term(
        "campus|template|workforce|staff",
        "plantilla, plantel",
        "squad",
        before=r"(?:(?<=[Tt]he )|(?<=his )|(?<=a ))",
        after=r"(?= (?:of (?:the )?[A-Z]|of the (?:team|club)|for the (?:season|match|game)))",
    ),
    term("convocation|convocations", "convocatoria", "squad list, call-up"),
    term("(?:adds|sums|accumulates) (?:\\d+|[a-z]+) points", "suma puntos", "has … points"),
    term(
        "subchampion|bichampion|tri-champion|super leader|superleader",
        "subcampeón, bicampeón, superlíder",
        "runner-up, two-time champion, league leader",
    ),
    term("harvested", "cosechó", "won, picked up"),
    term(
        "commitment|commitments",
        "compromiso",
        "match, fixture",
        before=r"(?:(?<=next )|(?<=last )|(?<=[Tt]his )|(?<=upcoming )|(?<=international ))",
    ),
    term("fell defeated|fell by|falls by", "cayó derrotado, cayó por", "lost", after=r"(?= |\.)"),
    term("gained the match|gained the game|win the rival", "ganó", "won the match, beat the opponent"),
    term(
        "in superiority|in inferiority|numerical (?:superiority|inferiority)",
        "en superioridad, en inferioridad",
        "with a man more, with ten men",
    ),
    term("mister", "míster", "coach", before=r"(?<=[Tt]he )"),
    term(
        "visit",
        "la visita",
        "away team",
        before=r"(?<=[Tt]he )",
        after=r"(?= (?:won|scored|equalized|equalised|opened|took))",
    ),
    term(
        "entity",
        "entidad",
        "club",
        before=r"(?:(?<=[Tt]he )|(?<=this )|(?<=Catalan )|(?<=Madrid ))",
        after=r"(?=[.,;]|$| (?:has|had|was|is|will|and|of the))",
    ),
    term("triples|triplazos", "triples", "three-pointers", after=r"(?! (?:jump|the|his|her))"),
    term(
        "whites|merengues|colchoneros|culés",
        "los blancos",
        "Real Madrid’s (the club’s) players",
        before=r"(?:(?<=[Tt]he )|(?<=of ))",
        after=r"(?! (?:and blacks|of (?:the )?eggs?))",
    ),
)
COURT = (
    term(
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
    term(
        "element",
        "elemento",
        "officer",
        before=r"(?:(?<=an )|(?<=[Tt]his )|(?<=police )|(?<=[Tt]he )|(?<=fallen ))",
        after=r"(?= (?:of the (?:[A-Z]\w+ )?(?:[Pp]olice|[Aa]rmy|[Nn]avy|[Gg]uard)|was|is|died|who))",
    ),
    term("(?:security|police|state|municipal|public) corporations?", "corporación", "force, police force"),
    term(
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
    term(
        "aggression|aggressions",
        "agresión",
        "assault, attack",
        before=r"(?<!Russian )(?<!military )(?<!imperialist )(?<!of )",
    ),
    term(
        "investigation folders?|folders?",
        "carpeta de investigación",
        "case file, investigation",
        after=r"(?! of (?:photos|documents|paper))",
    ),
    term(
        "species",
        "especies",
        "goods, items",
        before=r"(?:(?<=stolen )|(?<=seized )|(?<=recovered )|(?<=[Tt]he ))",
        after=r"(?= (?:were|that were|stolen|seized|recovered|valued))",
    ),
    term(
        "formalized|formalised|formalization|formalisation|formalize",
        "formalizar",
        "charge, indict",
        after=r"(?! (?:the (?:agreement|purchase|contract|deal)))",
    ),
    term(
        "integrate|integrated|integrating|integration of",
        "integrar la carpeta",
        "put together (a case)",
        after=r"(?= (?:the )?(?:investigation|folder|file|case))",
    ),
    term(
        "preventive (?:detention|imprisonment|custody|arrest|prisons?)",
        "prisión preventiva",
        "pre-trial detention, remand",
    ),
    term(
        (
            "(?:decree|decrees|decreed) (?:the )?(?:entry into prison|imprisonment|prison|preventive|"
            "provisional|secrecy|entry|admission|detention)"
        ),
        "decretó prisión",
        "ordered detention, remanded in custody",
    ),
    term("flagrance|flagrancy|fragrance", "en flagrancia", "in the act, red-handed"),
    term("detention control|control of detention", "control de detención", "custody hearing, first hearing"),
    term(
        "(?:place|site|location) of the (?:events|facts|incident)",
        "lugar de los hechos",
        "scene (of the crime)",
    ),
    term(
        (
            "(?:crime|crimes|offence|offense) of (?:injuries|mistreatment|lesions|robbery with (?:violence|"
            "force|intimidation))"
        ),
        "delito de lesiones, de malos tratos",
        "assault, domestic abuse, armed robbery",
    ),
    term(
        (
            "macho (?:crime|crimes|violence|murder|murders|aggression)|sexist (?:crime|crimes|violence|"
            "murder|murders)|macho violence"
        ),
        "crimen machista, violencia machista",
        "gender-based killing, violence against women",
    ),
    term(
        "(?:link|linked|linkage|linking) to (?:the )?process",
        "vinculación a proceso",
        "committed to trial, indicted",
    ),
    term(
        "[Cc]ourt of (?:Instruction|instruction)|(?:Instruction|instruction) [Cc]ourt",
        "juzgado de instrucción",
        "investigating court, examining magistrate",
    ),
    term(
        "intimidation",
        "robo con intimidación",
        "threat of violence",
        before=r"(?:(?<=with )|(?<=and ))",
        after=r"(?=[.,;]|$| (?:in|and|of|at))",
    ),
    term(
        "criminal bands?",
        "banda criminal",
        "criminal organization, gang",
    ),
    term("microtrafficking|microtraffickers|micro-trafficking", "microtráfico", "small-scale drug dealing"),
    term(
        "illicit|illicits",
        "el ilícito",
        "crime, offence",
        before=r"(?:(?<=[Tt]he )|(?<=[Aa]n )|(?<=this )|(?<=an alleged ))",
        after=r"(?=[.,;]|$| (?:was|is|of|and|in))",
    ),
    term("apprehension orders?|orders? of apprehension", "orden de aprehensión", "arrest warrant"),
    term(
        "(?:provisional|conditional) (?:freedom|liberty)",
        "libertad provisional",
        "bail, release pending trial",
    ),
    term(
        "entered (?:into )?prison|enter (?:into )?prison|entry into prison|income (?:in|to) prison|admission to prison",
        "ingresó en prisión",
        "was remanded in custody, was sent to prison",
    ),
    term(
        (
            "attended by (?:the )?(?:emergency|health|toilets|paramedics|medical|medics|sanitary)|"
            "toilets|sanitary personnel"
        ),
        "atendido por los sanitarios",
        "treated by paramedics",
        after=r"(?! (?:and|for|in|at|are|were))",
    ),
    term(
        "(?:was|were|been) intercepted by (?:subjects|individuals|armed|two|several|unknown)",
        "interceptado por sujetos",
        "stopped, ambushed by",
    ),
    term(
        "(?:placed|put) at the disposal of|made (?:him|her|them) available to",
        "puesto a disposición de",
        "handed over to, brought before",
    ),
)
