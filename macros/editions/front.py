"""What every edition says of itself: its name, what it is not, when it was made and where the pages are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from macros import qr
from macros.editions.website import Website
from macros.released import released

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


@dataclass(frozen=True)
class Front:
    """`author` never claims the party: the words are this edition's."""

    name: str
    disclaimer: str
    address: str
    made: datetime

    @classmethod
    def of(cls, site: Website) -> Front:
        return cls(site.name, site.disclaimer, site.address, released(Path(__file__).parent) or _year(site.disclaimer))

    @property
    def author(self) -> str:
        return f"{self.name}, omskrivning"

    @property
    def created(self) -> str:
        return self.made.strftime("%Y-%m-%dT%H:%M:%S+00:00")

    @property
    def day(self) -> str:
        return f"{self.made.day} {MONTHS[self.made.month - 1]} {self.made.year}"

    @property
    def host(self) -> str:
        """The address as one types it."""
        return self.address.partition("://")[2].rstrip("/")

    @cached_property
    def qr(self) -> str:
        """A QR code to the pages, as SVG. The address stands as text beside it."""
        return qr.svg(self.address, f"QR-kod till {self.host}")


def _year(said: str) -> datetime:
    """Without a history the only time that is known is the year that the edition itself names."""
    years = re.findall(r"\b(?:19|20)\d\d\b", said)
    return datetime(int(years[0]) if years else 2000, 1, 1, tzinfo=UTC)
