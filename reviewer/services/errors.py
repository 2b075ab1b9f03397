"""The one kind of failure that people are told about."""


class ReviewerError(Exception):
    """Something the person at the keyboard can act on.

    The message is one sentence: what went wrong, where, and what to do. It is shown as it stands; anything else
    that is raised is a defect of the program.
    """
