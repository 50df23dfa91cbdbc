"""One page of a browser led through all addresses of the site: cheaper than a page for each."""
from tests.pages import ALL

#: Nothing that a reader may open stays closed.
OPEN = "document.querySelectorAll('article details').forEach(details => details.open = true)"


def faults(page, origin, script, addresses=ALL):
    """What `script` finds on every page with all its parts open: "address: fault", each kind of fault once a page."""
    found = []
    for address in addresses:
        page.goto(f"{origin}/{address}")
        page.evaluate(OPEN)
        found += [f"{address or 'start'}: {fault}" for fault in dict.fromkeys(page.evaluate(script))]
    return found
