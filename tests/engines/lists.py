"""The list that the journeys tick, by the words a reader sees."""
KEY = "bilda-partiforening"
PAGE = f"checklistor/{KEY}/"
OVERVIEW = "checklistor/"
STEP, NEXT = "Håll ett möte och bestäm er för att bilda en förening", "1. Bestäm vad föreningen ska heta och hur den avgränsas"


def tick(reader):
    """The first step, on the list's own page."""
    reader.open(PAGE)
    reader.press(STEP)
    reader.sees("1 av 13")
