"""Spanish terms of politics as machines write them."""

from __future__ import annotations

from reviewer.checks.builtin.topic_terms import term

POLITICS = (
    term(
        "formula",
        "fórmula",
        "ticket, running mates",
        before=r"(?:(?<=his )|(?<=her )|(?<=the )|(?<=presidential )|(?<='s )|(?<=’s )|(?<=electoral ))",
        after=r"(?=[.,;]|$| (?:with|that won|headed|led|of (?:the )?[A-Z]))",
    ),
    term(
        "holders|holder",
        "titular",
        "minister, head",
        after=r"(?= of the (?:[A-Z]|Council|ministries|portfolio))",
    ),
    term(
        "vacancy",
        "vacancia",
        "removal from office",
        before=r"(?:(?<=his )|(?<=her )|(?<=the )|(?<=presidential ))",
    ),
    term(
        "training|formation",
        "formación",
        "party",
        before=(
            r"(?:(?<=orange )|(?<=purple )|(?<=nationalist )|(?<=political )|(?<=green )|(?<=conservative "
            r")|(?<=socialist ))"
        ),
    ),
    term(
        "scrutiny",
        "escrutinio",
        "count of the votes",
        before=r"(?<=[Tt]he )",
        after=r"(?=[.,;]|$| (?:of (?:the )?(?:votes|ballots)|began|ended|is|was|continues))",
    ),
    term("postulation|postulations", "postulación", "candidacy, nomination"),
    term("ballotage|balotage|balotaje|second turn", "balotaje, segunda vuelta", "runoff"),
    term(
        "militancy",
        "militancia",
        "party members, grass roots",
        before=r"(?:(?<=the )|(?<=its )|(?<=party )|(?<=socialist ))",
    ),
    term("proselytism|proselytizing", "proselitismo", "campaigning"),
    term("internals|internal elections", "internas", "primaries", before=r"(?:(?<=the )|(?<=party ))"),
    term(
        "electoral (?:ban|closure|veda|closed season)",
        "veda electoral",
        "ban on campaigning, election silence",
    ),
    term(
        "barons",
        "barones",
        "regional leaders",
        before=r"(?:(?<=the )|(?<=socialist )|(?<=territorial )|(?<=popular ))",
        after=r"(?! of industry)",
    ),
    term(
        "boss",
        "jefe",
        "head",
        before=r"(?:(?<=former )|(?<=[Tt]he ))",
        after=r"(?= of (?:the )?(?:cabinet|PCM|ministers|staff|Cabinet|government|State|state))",
    ),
    term(
        "investiture", "investidura", "inauguration, vote to elect the prime minister", before=r"(?<=failed )"
    ),
    term(
        "commission",
        "comisión",
        "committee",
        before=r"(?:(?<=congressional )|(?<=parliamentary )|(?<=Senate )|(?<=legislative ))",
    ),
    term(
        "spokesmen bench|benches",
        "bancadas",
        "parliamentary groups",
        before=r"(?:(?<=different )|(?<=the )|(?<=all )|(?<=opposition ))",
        after=r"(?=[.,;]|$| (?:of|in|that|to|have))",
    ),
    term(
        "[Pp]opular (?:spokesperson|spokesman|spokeswoman|leader|candidate|mayor|deputy|deputies|senator|councilor|"
        "councillor|group|bench|ranks|voters)",
        "el portavoz popular",
        "of the Popular Party (PP)",
        after=r"(?! (?:with|among|in the polls))",
    ),
    term(
        "recount",
        "recuento",
        "count of the votes",
        before=r"(?:(?<=[Tt]he )|(?<=vote ))",
        after=r"(?= (?:of|in|began|is|was|has))",
    ),
    term(
        "legislature|legislatures",
        "legislatura",
        "parliamentary term",
        before=r"(?:(?<=this )|(?<=the two )|(?<=last )|(?<=next )|(?<=first )|(?<=end of the )|(?<=rest of the ))",
    ),
    term("public houses", "viviendas públicas", "council homes, public housing"),
)
ACCIDENT = (
    term(
        "unit",
        "unidad",
        "vehicle, bus",
        before=r"(?:(?<=[Tt]he )|(?<=his )|(?<=her )|(?<=said )|(?<=heavy ))",
        after=(
            r"(?=[.,;]|$| (?:and|was|overturned|left|that|to|in which|driven|ended|crashed|fell|burned|"
            r"caught|with|when|on the)\b)"
        ),
    ),
    term("(?:civil protection|Civil Protection|rescue|emergency) elements", "elementos", "crews, officers"),
    term(
        "elements",
        "elementos",
        "crews, officers",
        after=(
            r"(?= (?:of (?:the )?(?:Civil|Red Cross|Fire|different|various|rescue|[Pp]olice|[Nn]ational)|"
            r"from (?:the )?(?:Civil|Red|Fire)))"
        ),
    ),
    term("(?:rescue|emergency|relief|police|security) corporations", "corporaciones", "services, crews"),
    term("vehicular flow", "flujo vehicular", "traffic"),
    term("rollover-type accident|collision-type accident", "accidente tipo volcadura", "rollover, collision"),
    term(
        "sinister",
        "siniestro",
        "accident, fire",
        before=r"(?:(?<=[Tt]he )|(?<=[Aa] )|(?<=this ))",
        after=r"(?=[.,;]|$| (?:was|occurred|left|took))",
    ),
    term("volcadura|volcamiento", "volcadura", "rollover"),
    term("material damages|human losses", "daños materiales, pérdidas humanas", "damage, loss of life"),
    term(
        "relief bodies|bodies of relief|aid bodies|relief organisms",
        "cuerpos de socorro",
        "emergency services",
    ),
)
