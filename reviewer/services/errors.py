"""The one kind of failure that people are told about."""

from reviewer.core.invisible import plain


class ReviewerError(Exception):
    """Something the person at the keyboard can act on.

    The message is one sentence: what went wrong, where, and what to do. It is shown as it stands, on one line of
    bounded length whatever the names and texts in it hold; anything else that is raised is a defect of the program.
    """

    def __str__(self) -> str:
        return plain(super().__str__())
