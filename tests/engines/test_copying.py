"""What is read can be copied and found as it is read, and a word in it explains itself."""
PAGE, WORD = "handbok/den-geografiska-foreningen/", "dubbelorganiserad"
SENTENCE = f"För den som är {WORD} finns det gränser"
SELECTED = """const first = document.querySelector("#begransningar"), last = first.nextElementSibling;
getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
return getSelection().toString();"""


def test_a_heading_and_its_sentence_are_copied_as_they_are_read(reader):
    reader.open(PAGE)
    reader.sees(SENTENCE)
    copied = reader.script(SELECTED).split()
    assert copied[:1] == ["Begränsningar"]
    assert " ".join(copied[1:]).startswith(SENTENCE)


def test_a_sentence_is_found_in_the_page(reader):
    reader.open(PAGE)
    reader.sees(SENTENCE)
    assert reader.has(f"window.find({SENTENCE!r})")


def test_a_word_explains_itself_and_leads_to_the_word_list(reader):
    reader.open(PAGE)
    reader.until(lambda: reader.has("document.querySelector('.hb-term[aria-haspopup]')"), "its script")
    reader.follow(WORD)
    reader.sees("Kallas också dubbelorganiserad.")
    reader.key("Escape")
    reader.until(lambda: reader.has("!document.querySelector('[role=dialog]') && document.activeElement.matches('.hb-term')"), "closed, the focus on the word")
    reader.follow(WORD)
    reader.follow("Visa i ordlistan")
    reader.until(lambda: reader.has("location.pathname.endsWith('/om/ordlista/') && document.querySelector(':target')"), "the word list")
