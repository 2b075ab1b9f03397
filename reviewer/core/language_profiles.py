"""langdetect's language profiles, looked up run of letters by run of letters."""

from __future__ import annotations

import json
from pathlib import Path


class Profiles(dict[str, list[float]]):
    """How likely runs of one to three letters are in each of ``languages``, in the order of these.

    Holds what langdetect's ``word_lang_prob_map`` holds, but works the numbers of a run of letters out when they are
    asked for: a text asks for some thousand of the 90,000 there are.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        read = [json.loads(path.read_bytes()) for path in files]
        self.languages: tuple[str, ...] = tuple(profile["name"] for profile in read)
        self._known = [(profile["freq"], profile["n_words"]) for profile in read]

    def __contains__(self, letters: object) -> bool:
        return super().__contains__(letters) or any(letters in counts for counts, _ in self._known)

    def __missing__(self, letters: str) -> list[float]:
        size = len(letters)
        if letters not in self:
            raise KeyError(letters)
        shares = [
            counts[letters] / totals[size - 1] if 1 <= size <= 3 and letters in counts else 0.0
            for counts, totals in self._known
        ]
        self[letters] = shares
        return shares
