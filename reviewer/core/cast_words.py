"""What tells that a word is a person's name, and a person's gender: lists of first names, roles and titles."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from reviewer.core.word_lists import bare, word_lists


class Gender(StrEnum):
    """The gender that a text gives a person."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"

    @property
    def other(self) -> Gender:
        """Male for female, female for male."""
        return {Gender.FEMALE: Gender.MALE, Gender.MALE: Gender.FEMALE}.get(self, Gender.UNKNOWN)


@cache
def _genders(name: str, prefix: str) -> dict[str, Gender]:
    lists = word_lists(name)
    return {w: g for g in (Gender.FEMALE, Gender.MALE) for w in lists[f"{prefix}{g}"]}


@lru_cache(maxsize=20_000)
def first_name(word: str) -> Gender:
    """The gender of a first name (``Jean-Claude`` goes by the whole, else by its first part), or unknown."""
    names = _genders("lang/en/first_names.txt", "")
    low = bare(word)
    return names.get(low) or names.get(low.split("-")[0], Gender.UNKNOWN)


@lru_cache(maxsize=20_000)
def is_first_name(word: str) -> bool:
    """Whether ``word`` is a first name at all, be it of women, men or both."""
    return (
        first_name(word) is not Gender.UNKNOWN or bare(word) in word_lists("lang/en/first_names.txt")["both"]
    )


@lru_cache(maxsize=20_000)
def alone_a_place(word: str) -> bool:
    """Whether a first name standing alone may as well be a place or an ordinary word."""
    return bare(word) in word_lists("lang/en/first_names.txt")["also places"]


@cache
def roles() -> dict[str, Gender]:
    """Nouns for one person (lower case) with the gender they tell."""
    either = dict.fromkeys(words("either"), Gender.UNKNOWN)
    return either | _genders("lang/en/people.txt", "")


@cache
def titles() -> dict[str, Gender]:
    """Words before a name that tell its gender."""
    return _genders("lang/en/people.txt", "titles ")


@cache
def words(kind: str) -> frozenset[str]:
    """The list ``kind`` of people.txt: ``title words``, ``said``, ``no person``, ..."""
    return word_lists("lang/en/people.txt")[kind]
