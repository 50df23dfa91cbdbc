"""What reader modes leave out holds none of the text. Firefox's goes by Mozilla's Readability, and others by much the same."""
import re

from tests.pages import article, every_page

#: What its rules take for beside the point: tags, roles, and words in classes and ids.
TAGS = {"aside", "button", "footer", "header", "iframe", "nav", "object", "select", "textarea"}
ROLES = {"alert", "alertdialog", "complementary", "dialog", "menu", "menubar", "navigation"}
BESIDE = re.compile(r"-ad-|ai2html|agegate|banner|breadcrumbs|combx|com-|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hidden|legends|masthead|"
                    r"media|menu|meta|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|"
                    r"sponsor|supplemental|tags|widget|yom-remote", re.IGNORECASE)
#: The text, and what has to be read with it: warnings and sources.
TEXT = "p, li, dt, dd, h1, h2, h3, blockquote, .hb-addition, .hb-addition *, .hb-statute, .hb-statute *, .hb-dated, .hb-term, .hb-keypoints"
#: What only a screen has use for, and what is filled in.
TOOLS = ".hb-tools, .hb-hidden, .hb-slides, hb-form, [hidden], [role=status], hb-quiet, hb-erase, hb-offline, .hb-document-page__said"


def is_left_out(tag) -> bool:
    names = " ".join([*tag.get("class", []), tag.get("id", "")])
    return tag.name in TAGS or tag.get("role") in ROLES or (tag.name in ("div", "section", "p", "span") and bool(BESIDE.search(names)))


@every_page
def test_the_text_stands_in_nothing_that_is_left_out(soup, address):
    page = article(soup(address))
    tools = set(map(id, page.select(TOOLS)))
    lost = set()
    for tag in page.select(TEXT):
        around = [tag, *(parent for parent in tag.parents if parent is not page and page in parent.parents)]
        if not any(id(each) in tools for each in around):
            lost |= {each.name + str(each.get("class", each.get("id"))) for each in around if is_left_out(each)}
    assert lost == set()
