"""Pronouns that tell another gender than the person they most probably mean, over the whole article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from reviewer.checks.contract import Bad, Check, Elsewhere, Finding, Judge, Prose, Settled
from reviewer.core.cast_binding import Clash, judged
from reviewer.core.cast_mention import Mention, Part, Reading
from reviewer.core.cast_pronouns import PRONOUNS
from reviewer.core.cast_reading import read
from reviewer.core.model import Confidence, Severity

_OTHER = {
    "he": "she",
    "she": "he",
    "him": "her",
    "hers": "his",
    "himself": "herself",
    "herself": "himself",
}


def _facts(prose: Prose) -> Reading:
    return read(prose.tokens, prose.text, prose.paragraph, prose.capitals, prose.lows)


def _judge(facts: Sequence[Reading], settled: Settled | None = None) -> Iterable[Finding]:
    settled = settled or Settled()
    for clash in judged(facts, settled.people, settled.same):
        yield _finding(clash)


def _bound(settled: Settled) -> Judge:
    return partial(_judge, settled=settled)


def _finding(clash: Clash) -> Finding:
    pronoun, gender = clash.pronoun.words[0], clash.cue.gender
    person = clash.meant.person
    who = person.name if person is not None else f"“{clash.cue.words}”"
    told = f"{gender}: “{clash.cue.words}”" if person is not None else str(gender)
    by = f"by the word “{clash.cue.words}”"
    if person is not None and person.given:
        told, by = f"{gender}, as you settled it", "as you settled it"
    return Finding(
        clash.span,
        (_swapped(clash.pronoun),),
        f"“{pronoun}” seems to mean {who} ({told})",
        f"The person meant is most probably {who}, {gender} {by}; "
        f"“{pronoun}” speaks of a {gender.other} person. Spanish leaves the pronoun out, and “su” is his, her and its.",
        Confidence.LIKELY if clash.sure and _prominent(clash) else Confidence.SUSPECT,
        related=_related(clash, told),
        index=clash.index,
    )


def _prominent(clash: Clash) -> bool:
    by_pronoun = clash.cue.words.lower() in PRONOUNS
    return clash.meant.part is Part.SUBJECT and clash.meant.person is not None and not by_pronoun


def _related(clash: Clash, told: str) -> tuple[Elsewhere, ...]:
    """The place of the antecedent, and the place that tells its gender where that is another."""
    meant, cue = clash.meant, clash.cue
    places = [Elsewhere(cue.index, cue.span, told)]
    if (meant.index, meant.span) != (cue.index, cue.span):
        places.insert(0, Elsewhere(meant.index, meant.span, "whom the pronoun seems to mean"))
    return tuple(places)


def _swapped(pronoun: Mention) -> str:
    """The pronoun of the other gender in the same form and capitals."""
    word = pronoun.words[0]
    if word in ("his", "her"):
        new = {"his": ("hers", "her"), "her": ("him", "his")}[word][pronoun.holds]
    else:
        new = _OTHER[word]
    written = pronoun.cue
    if written.isupper() and len(written) > 1:
        return new.upper()
    return new.capitalize() if written[0].isupper() else new


_BAD = (
    Bad(
        "Besides the mayor, Tomás Iriarte, the head of the harbour, Lucía Benavent, came to the ferry. This official "
        "praised Iriarte’s plan for the quays. “Nothing like it exists in the north,” ⟦he⟧ stressed.",
        "Besides the mayor, Tomás Iriarte, the head of the harbour, Lucía Benavent, came to the ferry. This official "
        "praised Iriarte’s plan for the quays. “Nothing like it exists in the north,” she stressed.",
    ),
    Bad(
        "Marta Olmedo opened the new library on Friday. ⟦He⟧ thanked the readers and cut the ribbon.",
        "Marta Olmedo opened the new library on Friday. She thanked the readers and cut the ribbon.",
    ),
    Bad(
        "The actress Kim Vallés won the award in March. “I did not expect it,” ⟦he⟧ said.",
        "The actress Kim Vallés won the award in March. “I did not expect it,” she said.",
    ),
    Bad(
        "The president, Ana Olmedo, swore in Julio Iriarte and Jaime Prat. Prat took Culture. In ⟦his⟧ message to "
        "the country, Olmedo spoke of unity.",
        "The president, Ana Olmedo, swore in Julio Iriarte and Jaime Prat. Prat took Culture. In her message to "
        "the country, Olmedo spoke of unity.",
    ),
    Bad(
        "The minister, Ana Olmedo, opened the port with Julio Iriarte. It rained all day. Olmedo said that ⟦he⟧ hopes "
        "for sun.",
        "The minister, Ana Olmedo, opened the port with Julio Iriarte. It rained all day. Olmedo said that she hopes "
        "for sun.",
    ),
    Bad(
        "Teresa Quiroga presented ⟦his⟧ third novel in Seville.",
        "Teresa Quiroga presented her third novel in Seville.",
    ),
    Bad(
        "Mr. Okafor missed the train. The guards asked ⟦her⟧ to wait, and the staff took ⟦her⟧ luggage.",
        "Mr. Okafor missed the train. The guards asked him to wait, and the staff took his luggage.",
    ),
    Bad(
        "The spokeswoman denied the report. ⟦He⟧ added that the figures were old.",
        "The spokeswoman denied the report. She added that the figures were old.",
    ),
    Bad(
        "Minister of Health Sara Olid defended the rule. According to the minister, it is safe. “One child in ten is "
        "ill,” ⟦he⟧ said.",
        "Minister of Health Sara Olid defended the rule. According to the minister, it is safe. “One child in ten is "
        "ill,” she said.",
    ),
    Bad(
        "Nora Gil has chaired the bank since May. In ⟦his⟧ view it is sound. ⟦His⟧ father, Emilio Gil, led it before.",
        "Nora Gil has chaired the bank since May. In her view it is sound. Her father, Emilio Gil, led it before.",
    ),
    Bad(
        "Rafael Pons fell on the stairs and hurt ⟦herself⟧ badly.",
        "Rafael Pons fell on the stairs and hurt himself badly.",
    ),
    Bad(
        "Queen Beatriz visited the flooded villages. The seat beside ⟦him⟧ stayed empty, for the choice was ⟦his⟧.",
        "Queen Beatriz visited the flooded villages. The seat beside her stayed empty, for the choice was hers.",
    ),
    Bad(
        "Clara Montes was asked about the arrest of Iván Ruiz. She explained that it was ordered by a judge.\n\n"
        "⟦He⟧ affirmed that the law is the same for all.",
        "Clara Montes was asked about the arrest of Iván Ruiz. She explained that it was ordered by a judge.\n\n"
        "She affirmed that the law is the same for all.",
    ),
    Bad(
        "Ana Solís flew to Quito with Pedro Llanos. Solís pointed out in ⟦his⟧ speech that nothing had changed.",
        "Ana Solís flew to Quito with Pedro Llanos. Solís pointed out in her speech that nothing had changed.",
    ),
    Bad(
        "Nora Gil went to the prosecutor’s office on Monday. It is the third inquiry into Gil since ⟦he⟧ took office.",
        "Nora Gil went to the prosecutor’s office on Monday. It is the third inquiry into Gil since she took office.",
    ),
    Bad(
        "Security Minister Nora Gil was in Quito. Gil openly admitted that in May ⟦he⟧ had met the union. ⟦He⟧ denied "
        "that ⟦he⟧ would resign.",
        "Security Minister Nora Gil was in Quito. Gil openly admitted that in May she had met the union. She denied "
        "that she would resign.",
    ),
)
_GOOD = (
    "Nora Gil said that the reform is overdue. Her deputy, Pedro Luna, agreed, and Gil said in May that he would stay.",
    "Ana Solís flew to Quito with Pedro Llanos. Solís praised Llanos and his speech.",
    "Clara Montes wrote to Iván Ruiz. She explained the order to the judge. He affirmed that the law is the same.",
    "Marta Olmedo opened the new library on Friday. She thanked the readers and cut the ribbon.",
    "Marta Olmedo met Julio Paredes at the library. He thanked the readers.",
    "Lucía Benavent wrote to the harbour master. He did not answer.",
    "Lucía Benavent spoke after Iriarte. He had praised the quays.",
    "Robin Castell came late. He blamed the rain, and Andrea Montes said she did too.",
    "In his first speech, Ramón Ibarra thanked Teresa Quiroga. He left early.",
    "When he arrived, Pedro Luna greeted the actress Sara Gil.",
    "“He is a good neighbour,” said Teresa Quiroga. “I trust him.”",
    "Teresa Quiroga said: “He never came, and his letters stopped.”",
    "Nobody knew what he or she wanted, said Teresa Quiroga, and every pupil has his or her own desk.",
    "The committee heard Teresa Quiroga. They thanked her, and their report names them.",
    "Victoria is far from Santiago. He flew from Charlotte to Florence.",
    "Julio Paredes has run the mill since May. His wife, Nora Paredes, keeps the books. He wants to sell.",
    "Paredes arrived with the papers. His daughter Nora Paredes signed them, and he smiled.",
    "Teresa Quiroga testified on Monday. A driver who saw the crash said he had called for help.",
    "Rosa Pineda, whose grandfather was a sailor, told of his travels.",
    "Indignant Ana Belmonte strikes back\n\nHe wanted to promote a film, and now there is trouble.",
    "She told the police of it, and her assailant’s blood, from a cut on his arm, was found.",
    "The princess smiled, and he, the prince, did not.",
    "He Jiankui worked in Shenzhen, as Teresa Quiroga wrote, and His Holiness thanked Teresa Quiroga.",
    "Julio Paredes speaks first in the film. Nora Gil then sings. He answers with a dance.",
    "His mother, Ana Torres, worked in a factory. He never forgot it.",
    "Pedro Luna’s wife, Ana Torres, opened the door. He was asleep.",
    "Nora Gil spoke. My old colleague Joan Martín was treated alike because he had spoken out.",
    "They saw a girl whom they knew. One of the friends beat the girl, and two more joined him.",
    "In the tenth year of the king, Meritre died in her palace.",
    "Nora Gil opened the fair. The prize for Ulrich Wenzler and his long work came later.",
    "Odalys Brandt spoke with his wife, Nora Brandt, at home. Brandt likes his garden.",
    "Mortensen, whose grandmother came from the north, went there often. He liked it.",
    "She killed Dorian Vale III by pressing his face into the sand, Teresa Quiroga said.",
    "The actress Nora Gil sat down, and nobody took off his hat.",
    "“What a day,” said Nora Gil. Someone had lost his keys.",
    "After Nora Gil, it was the turn of Pedro Luna. He sang.",
    "Nora Gil praised the nurse. She and the nurse had met when he was at school.",
    "The man grabbed the then 12-year-old from behind and dragged her away as she went to school.",
    "The man punched her in the face.",
    "Nicolás Prat receives her at the palace.",
    "Ten months after a gunman shot her at a fair, Nora Gil sang.",
    "Speaking on the first show presented by Nora Gil, he said he was glad.",
    "Shinzo Abara met Teresa Quiroga in March. Teresa Quiroga praised Abara’s patience. Then he left the hall.",
)

CHECKS = (
    Check(
        id="cast/pronoun-gender",
        title="Pronoun of another gender than the person it seems to mean",
        why="Spanish leaves the pronoun out, and “su” is his, her and its: a translation often guesses he or his.",
        category="Accuracy/Mistranslation",
        severity=Severity.MAJOR,
        confidence=Confidence.SUSPECT,
        target=frozenset({"en"}),
        facts=_facts,
        judge=_judge,
        bound=_bound,
        bad=_BAD,
        good=_GOOD,
        ref="Grosz, Joshi and Weinstein (1995), Centering; the pronoun of a subject keeps to the subject before",
    ),
)
