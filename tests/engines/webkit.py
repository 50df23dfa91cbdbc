"""WebKit, the engine of every iPhone: WebKitGTK's MiniBrowser on a screen that nobody sees, by Selenium."""
import os
import subprocess
from contextlib import contextmanager
from datetime import date

from selenium.webdriver import ActionChains, WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.engine import program
from tests.engines.webdriver import WebDriver

MINIBROWSER = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"
#: The screen of a telephone, as wide as the browser's own buttons need. Its window manager gives every window all of it.
SCREEN = "450x900x24"


class WebKit(WebDriver):
    def clean(self):
        """A window of its own for each journey: the last one's may be half covered by a bar of files that were fetched."""
        old = self._client.window_handles
        self._client.switch_to.new_window("window")
        fresh = self._client.current_window_handle
        for window in old:
            self._client.switch_to.window(window)
            self._client.close()
        self.switch(fresh)
        size = self.script("return [innerWidth, innerHeight]")
        assert 300 < size[0] < 500 and 600 < size[1] < 900, f"WebKit's window is {size[0]} by {size[1]} px"

    def go(self, url):
        self._client.get(url)

    def back(self):
        self._client.back()

    def reload(self):
        self._client.refresh()

    def script(self, source, *args):
        return self._client.execute_script(source, *args)

    def write(self, element, text):
        if element.get_property("type") == "date":      # a box each for month, day and year, in the order of this language
            text = f"{date.fromisoformat(text):%-m/%-d/%Y}"
        super().write(element, text)

    def new_tab(self):
        self._client.switch_to.new_window("tab")
        self.tab = self._client.current_window_handle
        return self.tab

    def switch(self, tab):
        self._client.switch_to.window(tab)
        self.tab = tab

    def _type(self, keys):
        ActionChains(self._client).send_keys(keys).perform()


@contextmanager
def screen():
    """The name of a new display that only this run has, with a window manager: who fills the screen comes back from it."""
    there, here = os.pipe()
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [program("webkit", "Xvfb"), "-displayfd", str(here), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[here], **quiet) as server:
        os.close(here)
        try:
            with open(there, encoding="ascii") as told:
                display = f":{told.readline().strip()}"
            with subprocess.Popen([program("webkit", "matchbox-window-manager"), "-use_titlebar", "no"], env=os.environ | {"DISPLAY": display}, **quiet) as manager:
                try:
                    yield display
                finally:
                    manager.terminate()
        finally:
            server.terminate()


@contextmanager
def start(folder, proxy, browser):
    driver, minibrowser = program("webkit", "WebKitWebDriver"), program("webkit", MINIBROWSER)
    (folder / ".config").mkdir()
    (folder / "downloads").mkdir()
    (folder / ".config/user-dirs.dirs").write_text('XDG_DOWNLOAD_DIR="$HOME/downloads"\n', encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    own |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LANG": "C.UTF-8", "LANGUAGE": "sv", "NO_AT_BRIDGE": "1"}
    if os.geteuid() == 0:
        own["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
    options = Options()
    options.binary_location = minibrowser
    options.add_argument("--automation")
    way = "{}:{}".format(*proxy)
    options.set_capability("proxy", {"proxyType": "manual", "httpProxy": way, "sslProxy": way, "noProxy": ["127.0.0.1"]})
    with screen() as display:
        client = WebKitGTK(options, Service(driver, env=own | {"DISPLAY": display}))
        try:
            yield WebKit(client, folder / "downloads")
        finally:
            client.quit()
