"""The subjects of articles, as the window names them."""

from __future__ import annotations

from reviewer.tongue import tr


def subject_name(subject: str) -> str:
    """The name of a subject that a rule holds for; as it is written where we know none."""
    return _names().get(subject, subject)


def _names() -> dict[str, str]:
    return {
        "football": tr("football"),
        "basketball": tr("basketball"),
        "motor": tr("motor racing"),
        "cycling": tr("cycling"),
        "tennis": tr("tennis"),
        "boxing": tr("boxing"),
        "baseball": tr("baseball"),
        "bullfighting": tr("bullfighting"),
        "crime": tr("crime"),
        "accident": tr("accidents"),
        "weather": tr("weather"),
        "politics": tr("politics"),
        "economy": tr("economy"),
        "entertainment": tr("entertainment"),
        "health": tr("health"),
        "education": tr("education"),
        "religion": tr("religion"),
    }
