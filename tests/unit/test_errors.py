"""The form of what authors read: where, what, what to do."""

from macros.errors import Fault, Mistake, listed, report, suggest


def test_a_fault_says_where_what_and_what_to_do():
    fault = Mistake("Nyckeln «texxt» känns inte igen.", "Menade du «text»?").at("docs/_data/glossary.yml", 14)
    assert str(fault) == "docs/_data/glossary.yml, rad 14\n  Nyckeln «texxt» känns inte igen.\n  → Menade du «text»?"


def test_a_fault_without_a_line_names_the_file_only():
    assert str(Fault("docs/index.md", None, "Fel.", "Rätta.")) == "docs/index.md\n  Fel.\n  → Rätta."


def test_faults_are_told_once_file_by_file_from_the_top():
    late, early = Fault("b.md", 9, "Sen.", "…"), Fault("b.md", 2, "Tidig.", "…")
    assert report([late, Fault("a.md", None, "Hel.", "…"), early, late]) == (
        "Handboken byggdes inte: 3 fel.\n\na.md\n  Hel.\n  → …\n\nb.md, rad 2\n  Tidig.\n  → …\n\nb.md, rad 9\n  Sen.\n  → …\n"
    )


def test_serve_says_that_it_goes_on():
    assert report([Fault("a.md", 1, "Fel.", "…")], serving=True).startswith("Handboken har ett fel. Rätta och spara, så byggs den om.\n")


def test_a_near_word_is_suggested_else_all_are_listed():
    assert suggest("texxt", ["text", "why"]) == "Menade du «text»?"
    assert suggest("xyz", ["why", "text"]) == "Det som finns är «text» och «why»."
    assert suggest("xyz", ["text"], "Skriv något annat.") == "Skriv något annat."
    assert suggest("xyz", []) == "Det finns inget att välja på än."


def test_words_are_listed_as_in_a_sentence():
    assert listed(["a"]) == "«a»"
    assert listed(["a", "b", "c"], "eller") == "«a», «b» eller «c»"
    assert listed([]) == ""
