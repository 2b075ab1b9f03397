"""What changed is told by lines as well as by colour, and no white space is lost in the telling."""

import re

from reviewer.ui.differences_view import changes_html
from reviewer.ui.theme import load

LIGHT = load("light")


def plain(html):
    return re.sub(r"<[^>]+>", "", html)


def test_removed_is_struck_through_and_added_is_underlined():
    html = changes_html("due to disability.", "due to inability.", LIGHT)
    gone = re.search(r"line-through[^>]*>([^<]*)<", html).group(1)
    new = re.search(r"text-decoration: underline[^>]*>([^<]*)<", html).group(1)
    assert (gone, new) == ("disability", "inability")


def test_unchanged_words_are_kept_once():
    assert plain(changes_html("a b c", "a b c d", LIGHT)).startswith("a b c")


def test_marks_of_html_are_shown_and_not_obeyed():
    assert "<b>" not in changes_html("x <b> & y", "x <b> & z", LIGHT)
    assert "&lt;b&gt; &amp;" in changes_html("x <b> & y", "x <b> & z", LIGHT)


def test_a_removed_space_can_be_seen():
    assert "␣" in plain(changes_html("them ”, he", "them”, he", LIGHT))


def test_a_no_break_space_can_be_told_from_a_space():
    assert "⍽" in plain(changes_html("5 €", "5\u00a0€", LIGHT))
