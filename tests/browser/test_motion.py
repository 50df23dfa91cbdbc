"""Who has asked for less motion gets none; nothing moves by itself for anybody."""

MOVING = """() => [...document.querySelectorAll("*")].flatMap((tag) => [null, "::before", "::after"].map((pseudo) => [tag, getComputedStyle(tag, pseudo)]))
  .filter(([, {transitionDuration, animationDuration, scrollBehavior}]) => scrollBehavior === "smooth" || `${transitionDuration}, ${animationDuration}`.split(", ").some((time) => parseFloat(time) > 0))
  .map(([tag]) => tag.outerHTML.slice(0, 80))"""


def test_with_less_motion_nothing_moves_not_even_the_menu(new_page, origin):
    page = new_page(reduced_motion="reduce")
    page.goto(f"{origin}/checklistor/bilda-partiforening/")
    page.locator(".md-header__button[for=__drawer]").click()
    assert page.evaluate(MOVING) == []
    assert page.evaluate("document.getAnimations().length") == 0
    page.goto(f"{origin}/#q=medlem")
    page.locator("[data-search-hit]").first.wait_for()
    assert page.evaluate(MOVING) == []


def test_nothing_moves_by_itself(new_page, origin):
    page = new_page(reduced_motion="no-preference")
    for address in ("", "grunda/plan/"):
        page.goto(f"{origin}/{address}", wait_until="networkidle")
        assert page.evaluate("document.getAnimations().map((one) => `${one.transitionProperty ?? one.animationName} ${one.effect.target.className}`)") == []
    assert page.evaluate(MOVING) != []  # the menu may glide: the check above sees what moves
