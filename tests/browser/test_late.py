"""What comes late, first the scripts and then the rest of the style, moves nothing that is seen."""
import pytest

PAGES = ["", "handbok/", "handbok/bilda-partiforening/", "handbok/anvand-den-facklig-politiska-verktygsladan/", "checklistor/", "checklistor/kom-igang/",
         "checklistor/arsmote/", "checklistor/bilda-partiforening/", "checklistor/min-arbetsplats/", "grunda/plan/", "grunda/dokument/rapport/",
         "grunda/tva-foreningar/", "studiecirkel/traff-1/", "om/ordlista/", "om/daterat/", "utgavor/"]
#: The browser's own measure, from 0; below 0.1 is called good.
HEAR = """globalThis.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, sources }) =>
    [value, sources.map(({ node }) => (node?.outerHTML ?? "").slice(0, 100))]))).observe({ type: "layout-shift", buffered: true });"""


def held(page, pattern):
    """The requests like this wait until what is returned is called."""
    waiting, let_go = [], []

    def hold(route):
        if let_go:
            route.continue_()
        else:
            waiting.append(route)

    def go():
        let_go.append(True)
        for route in waiting:
            route.continue_()

    page.route(pattern, hold)
    return go


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("address", PAGES)
def test_what_comes_late_moves_nothing(new_page, origin, address, width):
    page = new_page(viewport={"width": width, "height": 844})
    page.add_init_script(HEAR)
    late = [held(page, f"**/assets/{kind}/**") for kind in ("js", "css")]
    page.goto(f"{origin}/{address}", wait_until="commit")
    for go in late:
        page.wait_for_timeout(250)      # as it is then, it is painted
        go()
    page.wait_for_load_state("networkidle")
    shifts = page.evaluate("shifts")
    assert sum(value for value, _ in shifts) < 0.02, shifts


def test_a_jump_is_heard(page, origin):
    page.add_init_script(HEAR)
    page.goto(f"{origin}/", wait_until="networkidle")
    page.evaluate("() => new Promise(done => { document.querySelector('h1').before(document.createElement('progress'), document.createElement('hr')); requestAnimationFrame(() => requestAnimationFrame(done)); })")
    page.wait_for_function("() => shifts.length > 0")
