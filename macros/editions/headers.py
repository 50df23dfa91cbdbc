"""What a host should say with each answer, in the files that common hosts read: _headers and .htaccess.

nginx reads no such file: README shows what to write there. GitHub Pages lets nobody say anything.
"""

from __future__ import annotations

import re
from pathlib import Path

from macros.address import quoted
from macros.editions import policy
from macros.editions.install import root
from macros.editions.template import filled

#: What a page can't say of itself.
ALWAYS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
#: A name with a hash of the content in it, list.0a1b2c3d.mjs or list-0a1b2c3d.mjs, never means anything else.
HASHED = r"[.-][0-9a-f]{8,}(\.min)?\.(css|m?js|bin)$"
FOREVER = "public, max-age=31536000, immutable"


def make(site: Path) -> None:
    said = policy.said(site)
    if said is None:
        return
    headers = {"Content-Security-Policy": f"{said}; frame-ancestors 'none'", **ALWAYS}
    folders = sorted({path.parent for path in (site / "assets").rglob("*") if path.is_file()})
    hashed = [quoted(folder.relative_to(site).as_posix()) for folder in folders if _all_hashed(folder)]
    lost = site / "404.html"
    base = root(Path(lost.name), lost.read_text(encoding="utf-8")) if lost.is_file() else "/"
    for name, template in (("_headers", "headers.txt"), (".htaccess", "htaccess.txt")):
        text = filled(template, headers=headers, hashed=hashed, names=HASHED, forever=FOREVER, base=base)
        (site / name).write_text(text, encoding="utf-8")


def _all_hashed(folder: Path) -> bool:
    """Whether a rule for the whole folder is true: hosts of _headers know no patterns of names."""
    names = [path.name for path in folder.iterdir() if path.is_file() and path.suffix not in {".map", ".gz"}]
    return bool(names) and all(re.search(HASHED, name) for name in names)
