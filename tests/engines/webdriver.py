"""What WebKit's driver and Firefox's have in common: both speak W3C's WebDriver, by clients with names of their own."""
import time

from tests.engines.engine import KEYS, PASTE


class WebDriver:
    """`client`: Selenium's or Marionette's."""

    def __init__(self, client, downloads):
        self._client, self.downloads = client, downloads
        self.tab = self._first = client.current_window_handle

    def clean(self):
        for tab in self._client.window_handles:
            if tab != self._first:
                self.switch(tab)
                self._client.close()
        self.switch(self._first)
        self.go("about:blank")

    def element(self, source, *args):
        return self.script(source, *args)

    def click(self, element):
        element.click()

    def write(self, element, text):
        if element.get_property("value"):
            element.clear()
        element.send_keys(text)

    def paste(self, element):
        element.send_keys(PASTE)

    def choose(self, element, file):
        element.send_keys(str(file))

    def pause(self, seconds):
        time.sleep(seconds)

    def key(self, name):
        self._type(KEYS.get(name, name))
