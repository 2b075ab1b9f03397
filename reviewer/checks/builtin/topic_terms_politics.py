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
        "portfolio",
        "cartera",
        "ministry",
        before=r"(?<=[a-z] )",
        after=r"(?=[.,;]|$| (?:of (?:the )?[A-Z]|and|in))",
    ),
    term(
        "vacancy",
        "vacancia",
        "removal from office",
        before=r"(?:(?<=his )|(?<=her )|(?<=the )|(?<=presidential ))",
    ),
    term("moral incapacity", "incapacidad moral", "moral unfitness"),
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
)
