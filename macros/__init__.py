"""The words authors may use in Markdown. Registration only; the work is elsewhere."""

from __future__ import annotations

from pathlib import Path

from macros.desk import Desk
from macros.words import device, downloads, founding, lists, slides, study, text


def define_env(env) -> None:
    desk = env.desk = Desk(Path(env.conf["docs_dir"]), env.conf["site_url"] or "")
    for words in (text, lists, founding, slides, study, device, downloads):
        words.register(desk, env.macro)
