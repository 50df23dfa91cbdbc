"""Chromium by Playwright: the whole browser, with its back/forward cache, each journey in a context of its own."""
from contextlib import contextmanager

from playwright.sync_api import Error

from tests import chromium as programs
from tests.engines.engine import program


#: Of a form Chromium asks its maker what its fields are for, whatever the page says; Playwright's own list, and that.
QUIET = "--disable-features=AutofillServerCommunication"


class Chromium:
    def __init__(self, browser, downloads, proxy):
        self.downloads = downloads
        self._options = {"locale": "sv-SE", "viewport": {"width": 390, "height": 844}, "permissions": ["clipboard-write"],
                         "proxy": {"server": proxy, "bypass": "127.0.0.1"}}
        self._browser, self._context = browser, None

    def clean(self):
        self.close()
        self._context = self._browser.new_context(**self._options)
        self._context.set_default_timeout(20_000)
        self.switch(self.new_tab())

    def close(self):
        if self._context:
            self._context.close()

    def new_tab(self):
        page = self._context.new_page()
        page.on("download", lambda download: download.save_as(self.downloads / download.suggested_filename))
        return page

    def switch(self, tab):
        self.tab = tab
        tab.bring_to_front()

    def go(self, url):
        self.tab.goto(url)

    def back(self):
        self.tab.go_back(wait_until="commit")       # a page that the browser has kept does not load

    def reload(self):
        self.tab.reload()

    def script(self, source, *args):
        return self._run(self.tab.evaluate, source, args)

    def element(self, source, *args):
        return self._run(self.tab.evaluate_handle, source, args).as_element()

    def _run(self, evaluate, source, args):
        try:
            return evaluate(_function(source), list(args))
        except Error as error:
            if "Execution context was destroyed" not in error.message:
                raise
            self.tab.wait_for_load_state()      # another page has come meanwhile; the other drivers wait for it by themselves
            return evaluate(_function(source), list(args))

    def click(self, element):
        element.click()

    def write(self, element, text):
        element.fill(text)

    def paste(self, element):
        element.press("Control+V")

    def key(self, name):
        self.tab.keyboard.press(name)

    def choose(self, element, file):
        element.set_input_files(file)

    def pause(self, seconds):
        self.tab.wait_for_timeout(seconds * 1000)       # Playwright hears of downloads only meanwhile


def _function(source):
    return f"args => (function () {{ {source}\n}})(...args)"


@contextmanager
def start(folder, proxy, browser):
    path = programs.whole() or program("chromium", browser().browser_type.executable_path)
    nowhere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    with browser().browser_type.launch(executable_path=path, args=["--disable-sync", "--disable-gpu", "--headless=new", nowhere, QUIET],
                                       ignore_default_args=["--disable-back-forward-cache"]) as whole:
        chromium = Chromium(whole, folder, "http://{}:{}".format(*proxy))
        yield chromium
        chromium.close()
