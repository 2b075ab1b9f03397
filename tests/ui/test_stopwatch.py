"""Time at work counts, time away does not."""

from reviewer.ui.stopwatch import IDLE_MS, Stopwatch


class Clock:
    now = 0

    def __call__(self):
        return self.now


def test_time_between_signs_of_life_adds_up():
    clock = Clock()
    watch = Stopwatch(clock)
    for at in (1000, 4000, 9000):
        clock.now = at
        watch.touch()
    assert watch.take() == 9000
    assert watch.take() == 0


def test_a_pause_longer_than_a_minute_is_not_counted():
    clock = Clock()
    watch = Stopwatch(clock)
    clock.now = 2000
    watch.touch()
    clock.now = 2001 + IDLE_MS
    watch.touch()
    clock.now += 500
    assert watch.take() == 2500
