"""What editors check with is what the build checks with."""

from macros.schema import FOLDER, schemas


def test_the_written_schemas_are_those_of_the_models():
    """Mend with `python -m macros.schema`."""
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")} == schemas()


def test_the_key_is_not_asked_for_in_the_file():
    assert not any('"key"' in text for text in schemas().values())
