"""Sheets come out as the oldest browsers can read them, and say the same."""
import pytest

from macros.lower import lowered
from macros.slim.sheet import unscripted


@pytest.mark.parametrize("css, expected", [
    (".a{top:0;& .b{left:0}&:hover{left:1px}}", ".a{top:0}.a .b{left:0}.a:hover{left:1px}"),
    (".a,.b{& .c{left:0}}", ":is(.a,.b) .c{left:0}"),
    (".a{& > p{@media print{left:0}}}", "@media print{.a>p{left:0}}"),
    ("@media print{.a{& .b{left:0}}}", "@media print{.a .b{left:0}}"),
    (".a{@supports (top:0){& .b{left:0}}}", "@supports (top:0){.a .b{left:0}}"),
    ("@media (width>=30em){.a{top:0}}", "@media (min-width:30em){.a{top:0}}"),
])
def test_what_came_later_is_written_as_before(css, expected):
    assert lowered(css) == expected


@pytest.mark.parametrize("name", ["hyphens:auto", "user-select:none", "mask:url(a.svg)"])
def test_names_have_the_prefix_they_had(name):
    assert f"-webkit-{name}" in lowered(f".a{{{name}}}").replace('"', "")


def test_nothing_is_added_for_what_is_not_used():
    assert lowered(".a{color-scheme:dark}") == ".a{color-scheme:dark}"


def test_twice_is_as_once():
    once = lowered(".a{hyphens:auto;& .b{text-decoration:underline red}}")
    assert lowered(once) == once


def test_what_holds_without_script_is_taken_out_and_no_longer_asks():
    css = ".a{top:0}@media (scripting:none){.b{top:1px}}@media screen and (scripting: none){.c{top:2px}}@media print and (scripting:none) and (min-width:1em){.d{top:3px}}@media print{.e{top:4px}}"
    without, rest = unscripted(css)
    assert without == ".b{top:1px}@media screen{.c{top:2px}}@media print and (min-width:1em){.d{top:3px}}"
    assert rest == ".a{top:0}@media print{.e{top:4px}}"
