"""What a record says in English of conflicts and left-over decisions is shown in the window's language."""

import pytest

from reviewer.core.leftover import Side, Unplaced
from reviewer.ui import languages
from reviewer.ui.kept_words import name_of, why_unplaced

LOST = "Its text was changed, and the words of {} not in it."


@pytest.fixture(autouse=True)
def spanish(qapp):
    languages.use(qapp, "es")
    yield
    languages.use(qapp, "en")


@pytest.mark.parametrize(
    ("why", "shown"),
    [
        ("Its sentence is not in the article any more.", "Su frase ya no está en el artículo."),
        (
            "The space after it was set; it ends its paragraph now.",
            "Se fijó el espacio que lo sigue; ahora termina su párrafo.",
        ),
        (
            LOST.format("a dismissed flag are"),
            "Su texto cambió, y ya no contiene las palabras de un aviso descartado.",
        ),
        (
            LOST.format("12 dismissed flags are"),
            "Su texto cambió, y ya no contiene las palabras de 12 avisos descartados.",
        ),
        ("Words of a later version.", "Words of a later version."),
    ],
)
def test_why_a_decision_has_no_place(why, shown):
    assert why_unplaced(Unplaced("u.s1", why, {})) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ana", "ana"),
        ("The review", "La revisión"),
        ("story.txt as delivered now", "story.txt tal como se entrega ahora"),
        ("the article as delivered now", "el artículo tal como se entrega ahora"),
    ],
)
def test_whose_an_answer_is(name, shown):
    assert name_of(Side(name, ())) == shown
