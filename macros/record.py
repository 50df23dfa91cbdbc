"""What all data has in common: frozen, no unknown keys, names that can stand in an address."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints
from pydantic.json_schema import SkipJsonSchema

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"

#: A permanent name in addresses and in readers' stores.
Slug = Annotated[str, StringConstraints(pattern=f"^{SLUG}$")]
#: A chapter, or a section of it: `bilda-partiforening#hur-manga-och-vilka`.
Place = Annotated[str, StringConstraints(pattern=f"^{SLUG}(?:#{SLUG})?$")]
#: Words for readers: plain text, never empty.
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
#: Where words come from: a list of the source, put together from its text, or added here.
Origin = Literal["source", "compiled", "addition"]


class Record(BaseModel):
    """A value read from YAML. It cannot change, and an unknown key is a fault."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Keyed(Record):
    """A record with a name of its own: the file's name or the key in its file."""

    key: SkipJsonSchema[Slug]
