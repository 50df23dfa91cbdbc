"""What the leader's window says of the time."""
import pytest

MINUTE = 60_000


@pytest.mark.parametrize(("time", "said"), [(0, "0:00"), (59_999, "0:59"), (7 * MINUTE + 5_000, "7:05"), (61 * MINUTE, "61:00"), (-5, "0:00")])
def test_a_time_in_minutes_and_seconds(one, time, said):
    assert one("slides_clock.clock(it)", time) == said


@pytest.mark.parametrize(("used", "number", "said"), [
    (0, 1, "i takt med planen"),
    (5 * MINUTE, 5, "i takt med planen"),
    (8 * MINUTE, 5, "3 min efter planen"),
    (2 * MINUTE, 5, "3 min före planen"),
    (10 * MINUTE, 10, "i takt med planen"),
    (10 * MINUTE + 1, 10, "1 min över planen"),
    (14 * MINUTE, 3, "4 min över planen"),
])
def test_ten_minutes_for_ten_slides(one, used, number, said):
    assert one("slides_clock.pace(it)", {"used": used, "minutes": 10, "number": number, "total": 10}) == said
