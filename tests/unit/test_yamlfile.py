"""Lines of values, and YAML's own faults in Swedish."""

import pytest

from macros.yamlfile import Source


@pytest.fixture
def source(tmp_path):
    def write(content):
        path = tmp_path / "x.yml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Source(path, "docs/_data/x.yml")

    return write


def test_a_value_stands_where_its_key_stands(source):
    found = source("title: Ett\nsteps:\n  - id: a\n    text: >-\n      lång\n      text\n  - id: b\n")
    assert [found.line(place) for place in [("title",), ("steps",), ("steps", 0), ("steps", 0, "text"), ("steps", 1, "id")]] == [1, 2, 3, 4, 7]


def test_a_missing_value_is_told_where_it_should_stand(source):
    found = source("title: Ett\nsteps:\n  - id: a\n")
    assert found.line(("steps", 0, "text")) == 3
    assert found.line(("steps", 4)) == 2
    assert found.line(("title", "deeper")) == 1


@pytest.mark.parametrize(("content", "line", "sentence", "advice"), [
    ("a: 1\nb: 2\na: 3\n", 3, "Nyckeln «a» står två gånger.", "Den står redan på rad 1. Ta bort den ena."),
    ("a:\n  - {b: 1, b: 2}\n", 2, "Nyckeln «b» står två gånger.", "Den står redan på rad 2. Ta bort den ena."),
    ("a: b: c\n", 1, "Ett kolon står där det inte väntas.",
     "Hör kolonet till texten: sätt citattecken runt den. Börjar en ny nyckel: ställ den lika långt in som de andra."),
    ("a:\n\t- b\n", 2, "Raden börjar med ett tecken som YAML inte kan läsa.",
     "Använd mellanslag i stället för tabb, och citattecken om texten börjar med ett skiljetecken."),
    ("a: 1\nb\nc: 2\n", 3, "Ett kolon saknas efter nyckeln.", "Skriv «nyckel: värde»."),
    ("a: 1\n- b\n", 2, "Indraget stämmer inte med raderna ovanför.", "Rader som hör ihop ska börja lika långt in; nya punkter börjar med «- »."),
    ("a: 1\nb: 'c\nd: e\n", 2, "Ett citattecken eller en parentes är inte avslutad.", "Lägg till det som saknas i slutet av texten."),
    ("a: [b\nc: d\n", 1, "En parentes är inte avslutad.", "Lägg till «]» eller «}», eller sätt citattecken runt texten."),
    ("a: 1\nb: !x c\n", 2, "Raden går inte att läsa som YAML.",
     "Läsaren säger: could not determine a constructor for the tag '!x'."),
    ("a: \x07\n", None, "Filen går inte att läsa som YAML.", None),
    ("a: 2026-13-45\n", None, "Filen går inte att läsa som YAML.", "Läsaren säger: month must be in 1..12"),
    ("# inget\n", None, "Filen är tom.", "Skriv innehållet, eller ta bort filen."),
    ("a: å".encode("latin-1"), None, "Filen är inte sparad som UTF-8.", "Spara om den med teckenkodningen UTF-8."),
])
def test_what_yaml_says_is_told_in_swedish(source, content, line, sentence, advice):
    fault, = source(content).faults
    assert (fault.line, fault.sentence) == (line, sentence)
    assert advice in (None, fault.advice)


def test_a_sound_file_has_no_faults(source):
    found = source("a: &x [1, 2]\nb: *x\n")
    assert found.faults == []
    assert found.data == {"a": [1, 2], "b": [1, 2]}
