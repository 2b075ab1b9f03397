"""What people read: places, marked words, cures; on terminals of every kind."""

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from reviewer.cli.text_report import ASCII, Signs, TextReport, signs_for, visible

from .hand_made import checked, closed, disability, flag


def printed(*articles, encoding="utf-8", **options):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace", newline="")
    TextReport(Console(file=stream, emoji=False, markup=False, **options)).print(articles)
    stream.flush()
    return raw.getvalue().decode(encoding)


def test_a_flag_says_where_what_why_and_what_to_write():
    assert printed(checked(disability())) == (
        "story.txt:3:14: Wrong word  (major, likely, topic/wrong)\n"
        "    It is due to ⟦disability⟧.\n"
        "    It means something else.\n"
        "    → incompetence\n"
        "    → inability\n"
        "\n"
        "story.txt: 3 segments, en from es (guessed): 1 flag (1 likely).\n"
    )


def test_an_empty_cure_and_a_related_place_are_put_in_words():
    text = printed(checked(closed()))
    assert "    → (leave it out)\n" in text
    assert "    see 1:3 🙂: the speaker\n" in text


def test_blanks_at_the_edge_of_a_cure_can_be_seen():
    assert "→ ␣a b␣\n" in printed(checked(disability(suggestions=(" a b ",))))


def test_an_article_without_flags_says_so():
    assert printed(checked()) == "story.txt: 3 segments, en from es (guessed): no flags.\n"


def test_several_articles_are_summed_up():
    text = printed(checked(disability()), checked(closed(), disability(), file="b.txt"))
    assert text.endswith("2 articles, 6 segments: 3 flags (2 likely, 1 suspect).\n")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_a_terminal_without_the_brackets_gets_plain_ones(encoding):
    text = printed(checked(disability()), encoding=encoding)
    assert "due to [[disability]]." in text
    assert "-> incompetence" in text
    assert "\\u" not in text


def test_what_the_terminal_cannot_show_becomes_an_escape():
    assert "see 1:3 \\U0001f642" in printed(checked(closed()), encoding="ascii")


def test_in_colour_the_words_are_coloured_and_not_bracketed():
    text = printed(
        checked(disability()), force_terminal=True, color_system="standard", width=60, legacy_windows=False
    )
    assert "⟦" not in text
    assert "\x1b[1;4;31mdisability\x1b[0m" in text


def test_without_colour_a_terminal_gets_brackets():
    text = printed(checked(disability()), force_terminal=True, no_color=True, width=60, legacy_windows=False)
    assert "⟦disability⟧" in text


def test_off_a_terminal_a_line_is_never_broken():
    long = disability(why="word " * 60 + "end.")
    assert any(line.endswith("word end.") for line in printed(checked(long), width=40).splitlines())


def test_rules_of_markup_in_the_text_are_text():
    assert "[bold]:smile:" in printed(checked(disability(message="[bold]:smile:")))


def test_an_article_moves_no_cursor_and_turns_no_line():
    assert visible("a\x1b[2Jb\u202ec\nd\u2028e\tf") == "a\\u001b[2Jb\\u202ec d e f"


def test_a_very_long_sentence_is_cut_around_the_words():
    import dataclasses

    placed = checked(flag("s2", 13, 23)).flags[0]
    sentence = "x" * 500 + "disability" + "y" * 500
    moved = dataclasses.replace(placed.flag, span=type(placed.flag.span)(500, 510))
    article = dataclasses.replace(
        checked(), flags=(dataclasses.replace(placed, flag=moved, sentence=sentence),)
    )
    line = printed(article).splitlines()[1]
    assert line == "    …" + "x" * 160 + "⟦disability⟧" + "y" * 160 + "…"


def test_very_long_words_are_cut_in_their_middle():
    import dataclasses

    words = "a" * 2_500 + "b" * 2_500
    placed = checked(flag("s2", 13, 23)).flags[0]
    long = dataclasses.replace(placed.flag, span=type(placed.flag.span)(0, 5_000), text=words)
    spot = dataclasses.replace(placed.spot, text=words)
    article = dataclasses.replace(
        checked(),
        flags=(dataclasses.replace(placed, flag=long, sentence=words, related=(spot,)),),
    )
    lines = printed(article).splitlines()
    assert lines[1] == "    ⟦" + "a" * 160 + "…" + "b" * 160 + "⟧"
    assert lines[3].endswith("a" * 160 + "…" + "b" * 160)


@given(
    st.text(st.one_of(st.characters(), st.sampled_from("\x1b\x85\u202e\u2066\u2028\u200b\tא")), max_size=12)
)
def test_no_character_that_moves_or_turns_is_printed_whatever_stands_beside_it(text):
    shown = visible(text)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Zl", "Zp"}
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
    if text.isprintable():
        assert len(shown) >= len(text)


def test_signs_fit_the_encoding():
    assert signs_for("utf-8") == Signs()
    assert signs_for("cp850") == signs_for(None) == signs_for("no-such-codec") == ASCII
