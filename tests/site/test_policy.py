"""Every page says the same strict policy, first of all."""
import base64
import hashlib
import re

from macros.editions import headers, policy
from tests.pages import ALL, every_page, file_of

CSP = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


@every_page
def test_a_page_says_it_before_anything_is_loaded(site, soup, address):
    text = file_of(site, address).read_text(encoding="utf-8")
    assert len(CSP.findall(text)) == 1
    before = text[: CSP.search(text).start()]
    assert not re.search(r"<(?!!doctype|html|head|meta charset)", before, re.I)
    assert soup(address).select_one("meta[name=referrer]")["content"] == "no-referrer"


def test_it_is_the_same_on_all_and_allows_nothing_but_hashes(site):
    [said] = {CSP.search(file_of(site, address).read_text(encoding="utf-8"))[1] for address in ALL}
    assert said.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in said and "*" not in said and "http" not in said
    assert "form-action 'none'" in said and "base-uri 'none'" in said


@every_page
def test_every_script_in_a_page_is_allowed_by_its_hash(soup, address):
    said = soup(address).select_one("meta[http-equiv]")["content"]
    for script in soup(address).select("script:not([src]):not([type='application/json'])"):
        digest = base64.b64encode(hashlib.sha256(script.string.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in said


def test_hosts_are_told_the_same_and_more(site):
    said = policy.said(site)
    for name in ("_headers", ".htaccess"):
        text = (site / name).read_text(encoding="utf-8")
        assert f"{said}; frame-ancestors 'none'" in text
        for header, value in headers.ALWAYS.items():
            assert header in text and value in text
        assert max(map(len, text.splitlines())) < 2000  # what Cloudflare reads of a line
