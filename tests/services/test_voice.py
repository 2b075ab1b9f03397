"""Which command speaks on which system, and that a text is never taken for an option or asked of a shell."""

import pytest

from reviewer.services.voice import MOST, Voice, find_voice

NASTY = '--help; $(rm -rf ~) "quoted"\nnew line\0'


def having(*names):
    return lambda name: f"/bin/{name}" if name in names else None


@pytest.mark.parametrize(
    ("system", "there", "kind"),
    [
        ("linux", ("espeak-ng", "spd-say"), "spd-say"),
        ("linux", ("espeak-ng",), "espeak-ng"),
        ("darwin", ("say", "espeak"), "say"),
        ("win32", ("powershell",), "powershell"),
    ],
)
def test_the_systems_own_voice_is_found(system, there, kind):
    assert find_voice(system, having(*there)) == Voice(kind, f"/bin/{kind}")


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_system_without_one_has_none(system):
    assert find_voice(system, having("ls")) is None


@pytest.mark.parametrize("kind", ["spd-say", "espeak-ng", "say", "powershell"])
def test_a_text_is_never_an_option_nor_part_of_a_command(kind):
    spoken = Voice(kind, kind).speak(NASTY, "en")
    said = '--help; $(rm -rf ~) "quoted" new line'
    if kind == "spd-say":
        assert spoken.arguments[-2:] == ("--", said)
    else:
        assert spoken.given.decode() == said
        assert not any("rm -rf" in argument for argument in spoken.arguments)


def test_the_language_is_told_only_when_it_is_one():
    assert "es" in Voice("espeak-ng", "espeak-ng").speak("Hola", "es").arguments
    assert Voice("espeak-ng", "espeak-ng").speak("Hola", None).arguments == ("--stdin",)
    assert Voice("espeak-ng", "espeak-ng").speak("Hola", "-f/etc/passwd").arguments == ("--stdin",)


def test_a_long_text_is_cut_to_what_a_command_takes():
    assert len(Voice("say", "say").speak("a" * (MOST + 5), None).given) == MOST
