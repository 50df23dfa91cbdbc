"""Firefox by Marionette, its own remote control; without windows, with a profile and a home that only this run has."""
import gc
from contextlib import contextmanager

import pytest
from marionette_driver.marionette import Marionette
from marionette_driver.wait import Wait

from tests.engines.engine import program
from tests.engines.webdriver import WebDriver


class Firefox(WebDriver):
    def go(self, url):
        self._client.navigate(url)

    def back(self):
        self._client.go_back()

    def reload(self):
        """As a reader does it: Marionette's own passes a service worker by."""
        loaded = "return document.readyState === 'complete' && performance.timeOrigin"
        before = self.script(loaded)
        self.script("location.reload()")
        Wait(self._client, timeout=20, interval=0.05).until(lambda _: self.script(loaded) not in (False, before), message="reloaded")

    def script(self, source, *args):
        return self._client.execute_script(source, script_args=args)

    def click(self, element):
        """As a hand does it: Marionette's own listens for the page to be left, and a page with such a listener is not kept for Back."""
        self._client.actions.sequence("pointer", "mouse", {"pointerType": "mouse"}).pointer_move(0, 0, origin=element).pointer_down().pointer_up().perform()

    def new_tab(self):
        tab = self._client.open(type="tab")["handle"]
        self.switch(tab)
        return tab

    def switch(self, tab):
        self._client.switch_to_window(tab)
        self.tab = tab

    def _type(self, keys):
        self._client.actions.sequence("key", "keyboard").send_keys(keys).perform()


def preferences(downloads, proxy):
    host, port = proxy
    return {
        "intl.accept_languages": "sv-SE, sv",
        "browser.download.folderList": 2, "browser.download.dir": str(downloads), "browser.download.useDownloadDir": True,
        "browser.download.always_ask_before_handling_new_types": False,
        "network.proxy.type": 1, "network.proxy.no_proxies_on": "127.0.0.1",
        "network.proxy.http": host, "network.proxy.http_port": port, "network.proxy.ssl": host, "network.proxy.ssl_port": port,
    }


@contextmanager
def start(folder, proxy, browser):
    path = program("firefox", "firefox-esr", "firefox")
    (folder / "downloads").mkdir()
    with pytest.MonkeyPatch.context() as environment:           # Marionette hands its own on
        environment.setenv("HOME", str(folder))
        environment.setenv("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1")     # without it Firefox asks Mozilla for settings, whatever the preferences say
        client = Marionette(port=0, app="fxdesktop", bin=path, headless=True, gecko_log=str(folder / "gecko.log"), workspace=str(folder),
                            prefs=preferences(folder / "downloads", proxy))
    try:
        client.start_session()
        client.set_window_rect(width=390, height=844)
        yield Firefox(client, folder / "downloads")
    finally:
        client.cleanup()
        del client
        gc.collect()        # else its profile is swept a second time when Python is half gone
