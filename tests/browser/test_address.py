"""What the build quotes, the worker quotes in the same way: both must name a stored file alike."""
from macros.address import quoted


def test_addresses_are_written_as_the_worker_writes_them(one):
    names = ["affisch #1? 100%25 åäö (ny)'s!*~-_.png", "a\\b^c`d{e}|f\"g<h>", "🌹 +&=,;:@$"]
    assert one("it.map((name) => encodeURIComponent(name))", names) == [quoted(name) for name in names]
