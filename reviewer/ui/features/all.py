"""The capabilities of the window, in the order in which their tabs and bars stand."""

from __future__ import annotations

from reviewer.ui.features.arrangement import Arrangement
from reviewer.ui.features.beside import Beside
from reviewer.ui.features.deciding import Deciding
from reviewer.ui.features.dialog_sizes import DialogSizes
from reviewer.ui.features.feature import Feature
from reviewer.ui.features.finding import Finding
from reviewer.ui.features.focus import Focus
from reviewer.ui.features.going import Going
from reviewer.ui.features.help import Help
from reviewer.ui.features.history import History
from reviewer.ui.features.joining import Joining
from reviewer.ui.features.notes import Notes
from reviewer.ui.features.own_keys import OwnKeys
from reviewer.ui.features.people import WhoIsWho
from reviewer.ui.features.read_through import ReadThrough
from reviewer.ui.features.recovering import Recovering
from reviewer.ui.features.retouching import Retouching
from reviewer.ui.features.reviews import Reviews
from reviewer.ui.features.sourcing import Sourcing
from reviewer.ui.features.speaking import Speaking
from reviewer.ui.features.support import Support
from reviewer.ui.features.tour import Tour
from reviewer.ui.features.undo_words import UndoWords

FEATURES: tuple[type[Feature], ...] = (
    Joining,
    Recovering,
    Finding,
    Deciding,
    Going,
    Retouching,
    UndoWords,
    Notes,
    History,
    WhoIsWho,
    ReadThrough,
    Focus,
    Beside,
    Sourcing,
    Speaking,
    Reviews,
    OwnKeys,
    Help,
    Support,
    Tour,
    Arrangement,
    DialogSizes,
)
