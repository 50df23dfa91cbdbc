"""What readers may take home: the handbook as files. Says what each is for; that it exists is the edition step's business."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from macros.record import Keyed, Text


class Download(Keyed):
    """A file under utgavor/. `key` is also where it stands on the page: utgavor/#handbok-hafte."""

    title: Text
    file: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.(?:pdf|epub)$")]
    purpose: Text
