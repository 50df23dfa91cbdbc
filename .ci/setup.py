"""Sets up what `make serve` and `make test` need. Standard library only: it runs before anything is there.

What has been done once is not done again: .venv remembers which requirements.txt it was made from.
"""
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed-from"
REQUIREMENTS = ROOT / "requirements.txt"
#: Only the tests need these: {what is installed: what remembers it}.
MORE = {ROOT / "requirements-pdf.txt": VENV / "checkers-installed-from", ROOT / "requirements-browsers.txt": VENV / "browsers-installed-from"}
OLDEST = (3, 11)


class Missing(Exception):
    """Something we can't install by ourselves: what is missing, and what to do."""


def listed(command):
    """The system packages that `serve` or `test` needs; `test` needs those of `serve` too."""
    lines = (ROOT / ".ci" / "packages-debian.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("#")[0].split() for line in lines]
    return [row[0] for row in rows if row and row[1] in ("serve", command)]


def debian():
    """Debian itself: elsewhere the same names may give something else (Ubuntu's chromium is a snap)."""
    try:
        return platform.freedesktop_os_release().get("ID") == "debian" and shutil.which("apt-get")
    except OSError:
        return False


def is_installed(package):
    answer = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", package], capture_output=True, text=True)
    return answer.stdout == "installed"


def install_packages(packages):
    print(f"Installerar systempaket: {' '.join(packages)}", flush=True)
    by_hand = f"apt-get install {' '.join(packages)}"
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        raise Missing(f"Systempaket saknas, och sudo finns inte här. Kör som root: {by_hand}")
    quiet = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*quiet, "update"], stdin=subprocess.DEVNULL)        # a stale list may still do
    install = [*quiet, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL).returncode:
        raise Missing(f"Systempaketen gick inte att installera. Läs felet ovan, eller kör själv: {by_hand}")
    importlib.invalidate_caches()


def fingerprint(requirements=REQUIREMENTS):
    """Changes with the packages and with the Python they were installed for."""
    return hashlib.sha256(requirements.read_bytes() + repr(sys.version_info[:2]).encode()).hexdigest()


def install_requirements():
    if importlib.util.find_spec("ensurepip") is None:
        raise Missing("Python saknar venv. Installera det (Ubuntu: sudo apt-get install python3-venv) och kör kommandot igen.")
    # Cleared: what another Python of the same number has left there would be mixed with this one.
    run([sys.executable, "-m", "venv", "--clear", VENV])
    install(REQUIREMENTS, STAMP)


def install(requirements, stamp):
    print(f"Installerar Pythonpaketen i {requirements.name}", flush=True)
    run([PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "install", "-r", requirements])
    stamp.write_text(fingerprint(requirements), encoding="utf-8")


def run(step):
    if subprocess.run(step, stdin=subprocess.DEVNULL).returncode:
        raise Missing("Pythonpaketen gick inte att installera. Kontrollera nätet och kör kommandot igen.")


def is_current(stamp, requirements):
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint(requirements)


def has_browser():
    return subprocess.run([PYTHON, "-m", "tests.chromium"], cwd=ROOT, stdin=subprocess.DEVNULL).returncode == 0


def install_browser():
    """Where there is no Debian package: Playwright's own Chromium."""
    command = ".venv/bin/python -m playwright install --with-deps chromium"
    print(f"Ingen Chromium hittades. Hämtar en med: {command}", flush=True)
    if subprocess.run(command.split(), cwd=ROOT).returncode:
        raise Missing(f"Chromium gick inte att hämta. Läs felet ovan, eller installera Chromium eller Chrome själv. "
                      "(Saknas libatomic.so.1 på Ubuntu: sudo apt-get install libatomic1)")


def has_older_browsers():
    return subprocess.run([PYTHON, "-m", "tests.engines.older", "--look"], cwd=ROOT, stdin=subprocess.DEVNULL).returncode == 0


def fetch_older_browsers():
    if subprocess.run([PYTHON, "-m", "tests.engines.older"], cwd=ROOT, stdin=subprocess.DEVNULL).returncode:
        raise Missing("De äldre webbläsarna gick inte att hämta. Läs felet ovan och kör kommandot igen.")


def main(command):
    begun, did = time.monotonic(), False
    if sys.version_info < OLDEST:
        raise Missing(f"Python {OLDEST[0]}.{OLDEST[1]} eller nyare behövs, och det här är {platform.python_version()}. "
                      "Peka ut en nyare, till exempel: make test PYTHON=python3.12")
    if debian() and (packages := [name for name in listed(command) if not is_installed(name)]):
        install_packages(packages)
        did = True
    if not (PYTHON.exists() and is_current(STAMP, REQUIREMENTS)):
        install_requirements()
        did = True
    for requirements, stamp in MORE.items() if command == "test" else ():
        if not is_current(stamp, requirements):
            install(requirements, stamp)
            did = True
    if command == "test" and not debian() and not has_browser():
        install_browser()
        did = True
    if command == "test" and not has_older_browsers():
        fetch_older_browsers()
        did = True
    if did:
        print(f"Installationen tog {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except Missing as missing:
        sys.exit(str(missing))
