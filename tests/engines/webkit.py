"""WebKit, the engine of every iPhone: WebKitGTK's MiniBrowser on a screen that nobody sees, by Selenium."""
import os
import subprocess
from contextlib import ExitStack, contextmanager
from datetime import date

from selenium.webdriver import ActionChains, WebKitGTK
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.engine import program
from tests.engines.webdriver import WebDriver

MINIBROWSER = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"
#: A phone's; with a display that has no window manager the width comes out somewhat larger.
SIZE = (390, 844)


class WebKit(WebDriver):
    """`begin()`: a browser with one window; a context, which ends it."""

    def __init__(self, begin, downloads):
        self._begin, self.downloads = begin, downloads
        self._running = ExitStack()

    def clean(self):
        """A browser of its own for each journey. Without a window manager a window now and then has no height, and
        stays so whatever it is told; a bar of fetched files may leave no room for the page either."""
        for _ in range(5):
            self._running.close()
            self._client = self._running.enter_context(self._begin())
            self.tab = self._client.current_window_handle
            self.go("about:blank")
            for _ in range(30):
                self._client.set_window_size(*SIZE)
                width, height = self.script("return [innerWidth, innerHeight]")
                if 300 < width < 500 and 750 < height < 900:
                    return
                self.pause(0.1)
        raise AssertionError(f"WebKit's window is {width} by {height} px")

    def end(self):
        self._running.close()

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
    """The name of a new display that only this run has."""
    there, here = os.pipe()
    command = [program("webkit", "Xvfb"), "-displayfd", str(here), "-screen", "0", "1024x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[here], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(here)
        try:
            with open(there, encoding="ascii") as told:
                yield f":{told.readline().strip()}"
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

    @contextmanager
    def begin():
        client = WebKitGTK(options, Service(driver, env=own | {"DISPLAY": display}))
        try:
            yield client
        finally:
            client.quit()

    with screen() as display:
        webkit = WebKit(begin, folder / "downloads")
        try:
            yield webkit
        finally:
            webkit.end()
