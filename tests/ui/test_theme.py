"""Every text of the window can be read: its colour against each ground it may lie on."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from reviewer.ui import theme
from reviewer.ui.declared import declared

GROUNDS = ("window", "paper", "raised", "hover", "chosen")
ON_ALL = ("text", "muted", "critical", "major", "minor", "neutral")
PAIRS = [(role, ground) for role in ON_ALL for ground in GROUNDS]
PAIRS += [
    ("on_accent", "accent"),
    ("text", "selection"),
    ("insert", "insert_ground"),
    ("delete", "delete_ground"),
]
PAIRS += [("accent", ground) for ground in ("window", "paper", "raised", "hover")]
PAIRS += [("accepted", "window")]
PAIRS += [("text", "found"), ("text", "found_now"), ("muted", "found")]
SHAPES = [(role, g) for role in ("accepted", "corrected", "later", "unreviewed") for g in GROUNDS]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize(("role", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(name, role, ground):
    colours = theme.load(name).colours
    assert contrast(colours[role], colours[ground]) >= (7 if name == "contrast" else 4.5)


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize(("role", "ground"), SHAPES)
def test_shapes_stand_out_from_their_ground(name, role, ground):
    colours = theme.load(name).colours
    assert contrast(colours[role], colours[ground]) >= 3


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_words_in_an_empty_field_stand_out_from_it(name, kind, qapp, qtbot):
    dressed = theme.load(name)
    theme.apply(qapp, dressed)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    drawn = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert drawn.alpha() == 255
    assert contrast(drawn.name(), dressed.colours["paper"]) >= (7 if name == "contrast" else 4.5)


def test_all_themes_have_the_same_roles():
    assert len({frozenset(theme.load(name).colours) for name in theme.NAMES}) == 1


def test_the_style_sheet_knows_all_its_colours(qapp):
    for name in theme.NAMES:
        assert "$" not in theme.load(name).sheet()


def test_no_text_is_smaller_than_thirteen_pixels(qapp):
    assert theme.UI_SIZE >= 13
    assert theme.text_font(zoom=20).pixelSize() >= 13


def test_every_icon_named_can_be_drawn(qapp):
    light = theme.load("light")
    for spec in declared()[1]:
        if spec.icon:
            drawn = theme.icon(spec.icon, light).pixmap(20, 20).toImage()
            assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), spec.icon
    assert not theme.app_icon().pixmap(32, 32).isNull()
