"""What tests of slides share: a showing, and what a reader sees of it."""
from tests.pages import DOCS

CHAPTERS = sorted(path.stem for path in (DOCS / "handbok").glob("*.md") if path.stem != "index")
PROJECTOR = {"viewport": {"width": 1024, "height": 768}}
SIZES = {"old projector": (1024, 768), "projector": (1920, 1080), "phone": (390, 844)}
#: Every slide by the right arrow, as a reader sees it: words, whether all of it is in sight, the size of its letters.
WALK = """() => {
    const stage = document.querySelector('dialog[open]'), slide = stage.querySelector('[role=group]'), seen = [];
    const press = key => slide.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    press('Home');
    do {
        const inside = [...slide.children].every(each => {
            const [box, frame] = [each.getBoundingClientRect(), slide.getBoundingClientRect()];
            return box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1 && box.left >= 0 && box.right <= innerWidth;
        });
        seen.push({name: slide.getAttribute('aria-label'), text: slide.innerText, words: slide.innerText.split(/\\s+/).filter(Boolean).length,
            fits: inside && slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth, size: parseFloat(getComputedStyle(slide).fontSize),
            kind: slide.dataset.kind});
        press('ArrowRight');
    } while (slide.getAttribute('aria-label') !== seen.at(-1).name);
    return seen;
}"""


def show(page, origin, chapter, number=""):
    """The showing of a chapter, on that page."""
    page.goto(f"{origin}/handbok/{chapter}/#bildspel{number and f'-{number}'}")
    return stage(page)


def stage(page):
    dialog = page.get_by_role("dialog", name="Bilder:")
    dialog.wait_for()
    return dialog


def slide(page):
    return stage(page).get_by_role("group")


def flat(text):
    return " ".join(text.replace("\u00ad", "").split())
