"""The target is guessed from long text with names left out; the source only from several kinds of cues."""

from __future__ import annotations

from pathlib import Path

import pytest
from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

from reviewer.core.language_profiles import Profiles
from reviewer.core.languages import UNKNOWN, cues_of, detect_target, guess_source, let_go
from reviewer.core.model import Known, Language
from reviewer.core.source_cues import known_sources, load_cues

SEED = (Path(__file__).parents[2] / "seeds" / "000_01873efcd15d1f95.txt").read_text(encoding="utf-8")
SPANISH = (
    "El presidente defendió el martes la decisión de ofrecer su apoyo como un ejercicio de resistencia. "
    "La delegación ha presentado algunos de los programas sociales que el gobierno puso en marcha el año pasado."
)
GERMAN = (
    "Die Regierung hat am Dienstag beschlossen, die Steuern im nächsten Jahr nicht weiter zu erhöhen, obwohl die "
    "Opposition seit langem davor warnt und der Haushalt noch immer nicht ausgeglichen ist."
)
ABOUT_MEXICO = (
    "The United States and Mexico reached a deal on Tuesday that will lower the tariffs on steel, officials in "
    "Washington said. The agreement, which was signed by President Claudia Sheinbaum in Mexico City, ends a dispute "
    "that had lasted for two years and had hurt car makers on both sides of the border. Analysts said the Mexican "
    "economy would grow faster next year, and that shoppers would hardly notice the difference in the short run. "
    "The White House declined to comment on the terms, but called the talks a success for workers and farmers."
)


@pytest.mark.parametrize(("text", "code"), [(SEED, "en"), (SPANISH, "es"), (GERMAN, "de"), (SEED * 20, "en")])
def test_the_language_of_an_article(text: str, code: str) -> None:
    assert detect_target(text) == Language(code, Known.GUESSED)


@pytest.mark.parametrize(
    "text", ["", "No.", "OK", "12345 ”", "Sí", "José María Aznar, Andrés López", "the end of it"]
)
def test_a_scrap_of_text_stays_unknown(text: str) -> None:
    assert detect_target(text) == UNKNOWN


def test_names_do_not_turn_english_into_spanish() -> None:
    text = (
        "José Luis Rodríguez Zapatero and María Teresa Fernández de la Vega were there with Alfredo Pérez Rubalcaba, "
        "who sat next to Íñigo Méndez de Vigo and did not say a word about the new law on schools."
    )
    assert detect_target(text).code == "en"


def test_the_same_text_gives_the_same_answer_each_time() -> None:
    assert len({detect_target(SPANISH[:120] + SEED[:120]) for _ in range(20)}) == 1


def test_the_seed_was_translated_from_spanish() -> None:
    assert guess_source(SEED, "en") == Language("es", Known.GUESSED)
    cues = cues_of(SEED, "es").found
    assert cues["words"] == {"fifís", "pitucos"}
    assert cues["particles"] == {"Ramírez de la O"}


def test_english_news_about_mexico_is_not_taken_for_a_translation() -> None:
    assert guess_source(ABOUT_MEXICO, "en") == UNKNOWN


def test_one_kind_of_cue_is_not_enough() -> None:
    assert guess_source("Juan, Pedro, Carlos, Andrés, Javier, Pablo and Sergio came.", "en") == UNKNOWN


def test_accents_of_other_languages_speak_against_spanish() -> None:
    czech = "Adamová, Dostálová, Pekarová, Václav, Klára and Tomáš met at Ústí in Spain. "
    against = "Havlíček, Škoda, Jiří, Řehoř, Žižka, Kateřina and Ondřej stayed at home."
    assert cues_of(czech + against, "es").score < cues_of(czech, "es").score / 2


def test_the_target_is_never_the_source() -> None:
    assert guess_source(SEED, "es") == UNKNOWN


def test_every_list_of_cues_can_be_read() -> None:
    assert "es" in known_sources()
    for code in known_sources():
        assert load_cues(code).found_in("").points == 0


def test_runs_of_letters_weigh_what_they_weigh_in_langdetect() -> None:
    theirs = DetectorFactory()
    theirs.load_profile(PROFILES_DIRECTORY)
    ours = Profiles(Path(PROFILES_DIRECTORY))
    places = [theirs.langlist.index(code) for code in ours.languages]
    for letters, shares in theirs.word_lang_prob_map.items():
        assert letters in ours
        assert ours[letters] == [shares[place] for place in places]
    assert "qqqq" not in ours


def test_a_language_is_told_again_after_what_it_took_was_let_go() -> None:
    told = detect_target(SEED)
    let_go()
    assert detect_target(SEED) == told
