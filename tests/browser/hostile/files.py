"""Files that somebody could choose to restore from, and what answers each: where and what is wrong."""
import json

MADE, AT = "2026-11-20T10:00:00.000Z", "2026-11-01T08:00:00.000Z"
SCRIPT = "<img src=x onerror=alert(1)>"
HERE = "Listan «Årsmötet», omgång 1, steget «kallelse»"


def file(record=None, key="arsmote", **more):
    """A back-up of one list, with `more` beside it or instead."""
    return {"format": "facklig-politisk-handbok", "version": 1, "made": MADE, "lists": {key: record or listed()}} | more


def listed(step=None, name="kallelse", **more):
    """A record of one round; `more` goes into the round."""
    round_ = {"id": "1", "title": "", "started": AT, "steps": {name: {"state": "done", "at": AT} if step is None else step}}
    return {"version": 1, "rounds": [round_ | more]}


def with_step(**more):
    return file(listed({"state": "done", "at": AT} | more))


def nested(depth, inside="1"):
    return "[" * depth + inside + "]" * depth


SOUND = json.dumps(file())
NO_BACKUP = "Filen: Den är inte en säkerhetskopia."
OTHER = "Filen: Den är inte en säkerhetskopia från den här handboken."
DAMAGED = "Filen: Den går inte att läsa. Något i den är ändrat eller skadat."
CUT = "Filen: Den slutar för tidigt. En del av den har försvunnit på vägen."
ENCODING = "Filen: Den är inte sparad som vanlig text (UTF-8)."
TWICE = "Filen: Samma namn står två gånger på ett ställe i den, så det går inte att veta vilket som gäller."
TOO_BIG = "Filen: Den är större än 1 MB."
NEWER = "Den är gjord av en nyare utgåva av handboken."
UNKNOWN = "Där står något som inte hör till en lista."
SHAPE = "är inte på den form som en lista har."
FIELD = "Planen, omgång 1, fältet «rapport»"


def form(step=None, name="rapport", key="plan", **more):
    """A back-up of one form only; `more` goes into the round."""
    return file(lists={}, **{key: listed({"note": "7"} if step is None else step, name, **more)})


FILES = {
    # not a back-up at all
    "empty": ("", "Filen: Den är tom."),
    "only spaces": (" \n\t ", "Filen: Den är tom."),
    "a page": ("<!doctype html><script>alert(1)</script>", NO_BACKUP),
    "a picture": ("\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR", ENCODING),
    "UTF-16": ("\ufffd\ufffd" + "\0".join(SOUND), ENCODING),
    "UTF-16 without mark": ("\0".join(SOUND) + "\0", ENCODING),
    "a NUL in the text": (SOUND.replace("kallelse", "kal\0lelse"), ENCODING),
    "words": ("Hej! Här kommer min lista.", NO_BACKUP),
    "a script": ("alert(1)//" + SOUND, NO_BACKUP),
    "a script address": ("javascript:alert(1)", NO_BACKUP),
    "a list": ("[]", OTHER), "a number": ("1e999", OTHER), "a text": ('"hej"', OTHER), "nothing": ("null", OTHER),
    "a file of another program": ('{"bookmarks": []}', OTHER),
    "another format": (file(format="annan-handbok"), OTHER),
    "a format that is a list": (file(format=["facklig-politisk-handbok"]), OTHER),
    "only the record of a list": (listed(), OTHER),
    # damaged on the way
    "cut in half": (SOUND[: len(SOUND) // 2], CUT),
    "cut by one sign": (SOUND[:-1] + " ", DAMAGED),
    "cut by two signs": (SOUND[:-3], CUT),
    "two files in one": (SOUND + SOUND, DAMAGED),
    "a comma too many": (SOUND[:-1] + ",}", DAMAGED),
    "other quotes": (SOUND.replace('"', "”"), DAMAGED),
    "a comment": (SOUND[:-1] + "/* */}", DAMAGED),
    "not a number": (SOUND.replace('"version": 1', '"version": NaN'), DAMAGED),
    # too much
    "two megabytes": (file(listed({"note": "x" * 2_000_000})), TOO_BIG),
    "two megabytes of spaces": (SOUND + " " * 2_000_000, TOO_BIG),
    "a megabyte of å": (file(listed({"note": "å" * 700_000})), TOO_BIG),
    "deep lists": (nested(400_000), OTHER),
    "deep lists for a step": (SOUND.replace('"done"', nested(200_000)), f"{HERE}: Läget är varken klart, kvar eller «gäller inte oss»."),
    "deep objects for the lists": ('{"format":"facklig-politisk-handbok","version":1,"made":"' + MADE + '","lists":' + '{"a":' * 90_000 + "1" + "}" * 90_001,
                                   "Listan «a»: Där saknas något som ska finnas i en lista."),
    "a thousand lists": (file(lists={f"lista-{n}": listed() for n in range(1000)}), "Filen: Den har fler än 200 listor."),
    "two hundred and one rounds": (file({"version": 1, "rounds": [{"id": str(n), "steps": {}} for n in range(1, 202)]}),
                                   "Listan «Årsmötet»: Omgångarna är fler än 200."),
    "a thousand and one steps": (file(listed(steps={f"s{n}": {} for n in range(1001)})), "Listan «Årsmötet», omgång 1: Stegen är fler än 1000."),
    "a note too long": (with_step(note="x" * 2001), f"{HERE}: Anteckningen är längre än 2000 tecken."),
    "a name too long": (with_step(who="x" * 201), f"{HERE}: Namnet på den som gör det är längre än 200 tecken."),
    "a title too long": (file(listed(title="x" * 201)), "Listan «Årsmötet», omgång 1: Omgångens namn är längre än 200 tecken."),
    "a hundred and one notes": (with_step(others={"note": ["x"] * 101}), f"{HERE}: Varianterna är fler än 100."),
    "a list's name too long": (file(key="x" * 101), "Filen: En lista har ett namn som inte går att använda."),
    # of another time
    "a later version": (file(version=2, lists="annorlunda"), f"Filen: {NEWER}"),
    "a later version of a list": (file(listed() | {"version": 2}), f"Listan «Årsmötet»: {NEWER}"),
    "version 0": (file(version=0), "Filen: Numret på filens utgåva saknas eller är fel."),
    "a version in words": (file(version="1"), "Filen: Numret på filens utgåva saknas eller är fel."),
    "made never": (file(made="2026-02-30T10:00:00.000Z"), "Filen: Tiden när den gjordes saknas eller finns inte."),
    "made by a number": (file(made=1764000000000), "Filen: Tiden när den gjordes saknas eller finns inte."),
    "ticked in month 13": (with_step(at="2026-13-01T00:00:00.000Z"), f"{HERE}: Tiden är ingen tid som finns."),
    "ticked in the year 10000": (with_step(at="+010000-01-01T00:00:00.000Z"), f"{HERE}: Tiden är ingen tid som finns."),
    "ticked before Christ": (with_step(at="-000001-01-01T00:00:00.000Z"), f"{HERE}: Tiden är ingen tid som finns."),
    "ticked at a number": (with_step(at=1e308), f"{HERE}: Tiden är ingen tid som finns."),
    "due on 30 February": (with_step(due="2026-02-30"), f"{HERE}: Datumet är inget datum som finns."),
    "due i övermorgon": (with_step(due="i övermorgon"), f"{HERE}: Datumet är inget datum som finns."),
    "a round begun never": (file(listed(started="igår")), "Listan «Årsmötet», omgång 1: Tiden då omgången började är ingen tid som finns."),
    # of another shape
    "no lists": (file(lists={}), "Filen: Det finns varken listor eller uppgifter i den."),
    "lists missing": ({key: value for key, value in file().items() if key != "lists"}, "Filen: Listorna saknas."),
    "lists as a list": (file(lists=[listed()]), "Filen: Listorna saknas."),
    "a list as a list": (file(lists={"arsmote": []}), f"Listan «Årsmötet»: Det som står där {SHAPE}"),
    "a list as nothing": (file(lists={"arsmote": None}), f"Listan «Årsmötet»: Det som står där {SHAPE}"),
    "rounds as an object": (file({"version": 1, "rounds": {"0": {}}}), f"Listan «Årsmötet»: Omgångarna {SHAPE}"),
    "a round as a number": (file({"version": 1, "rounds": [1]}), f"Listan «Årsmötet», omgång 1: Omgångarna {SHAPE}"),
    "a round without steps": (file({"version": 1, "rounds": [{"id": "1"}]}), "Listan «Årsmötet», omgång 1: Där saknas något som ska finnas i en lista."),
    "steps as a list": (file(listed(steps=[{}])), f"Listan «Årsmötet», omgång 1: Stegen {SHAPE}"),
    "a step as truth": (file(listed(True)), f"{HERE}: Det som står där {SHAPE}"),
    "an unknown state": (with_step(state="klar"), f"{HERE}: Läget är varken klart, kvar eller «gäller inte oss»."),
    "a state as a number": (with_step(state=1), f"{HERE}: Läget är varken klart, kvar eller «gäller inte oss»."),
    "a note as an object": (with_step(note={"toString": "alert(1)"}), f"{HERE}: Anteckningen är inte text."),
    "a due that cannot be text": (with_step(due={"toString": 1, "valueOf": 1}), f"{HERE}: Datumet är inget datum som finns."),
    "a round's id that cannot be text": (file(listed(id={"toString": 1, "valueOf": 1})), "Listan «Årsmötet», omgång 1: Omgångens nummer är inget nummer."),
    "the same round twice": (file({"version": 1, "rounds": listed()["rounds"] * 2}),
                             "Listan «Årsmötet», omgång 2: Omgångarna ligger inte i ordning, eller samma nummer finns två gånger."),
    "an archive as text": (file(listed(archive=SCRIPT)), f"Listan «Årsmötet», omgång 1: Det som står där {SHAPE}"),
    "others as text": (with_step(others=SCRIPT), f"{HERE}: Det som står där {SHAPE}"),
    # forms, which stand beside the lists
    "a form and no lists": ({key: value for key, value in form().items() if key != "lists"}, "Filen: Listorna saknas."),
    "a form as a list": (file(plan=[]), "Planen: Det som står där är inte på den form som ett formulär har."),
    "a form as nothing": (file(documents=None), "Uppgifterna till dokumenten: Det som står där är inte på den form som ett formulär har."),
    "a form without rounds": (file(wheel={"version": 1}), "Årshjulet: Där saknas något som ska finnas i ett formulär."),
    "a later version of a form": (file(plan=listed() | {"version": 2}), f"Planen: {NEWER}"),
    "a form of no version": (file(plan=listed() | {"version": 0}), "Planen: Numret på formulärets utgåva är fel."),
    "a form among the lists": (file(key="plan"), "Filen: En lista har ett namn som inte går att använda."),
    "a form among the lists and beside them": (file(key="documents", documents=listed()), "Filen: En lista har ett namn som inte går att använda."),
    "a form of another name": (file(budget=listed()), "Filen: Den innehåller något som inte hör till en säkerhetskopia."),
    "the same form twice": (SOUND[:-1] + ', "plan": {}, "plan": {}}', TWICE),
    "an answer too long": (form({"note": "x" * 2001}), f"{FIELD}: Svaret är längre än 2000 tecken."),
    "an answer that is a number": (form({"note": 7}), f"{FIELD}: Svaret är inte text."),
    "an answer that is a list": (form({"note": ["Kim"]}), f"{FIELD}: Svaret är inte text."),
    "a day that is none": (form({"due": "2027-02-29"}), f"{FIELD}: Datumet är inget datum som finns."),
    "an answer of another shape": (form("7"), f"{FIELD}: Det som står där är inte på den form som ett formulär har."),
    "a key too many in an answer": (form({"value": "7"}), f"{FIELD}: Där står något som inte hör till ett formulär."),
    "a prototype for a field": (SOUND[:-1] + ', "plan": {"version": 1, "rounds": [{"id": "1", "steps": {"__proto__": {}}}]}}',
                                "Planen, omgång 1, ett fält: Fältets namn går inte att använda."),
    "a thousand and one fields": (form(steps={f"f{n}": {} for n in range(1001)}), "Planen, omgång 1: Fälten är fler än 1000."),
    "markup for a field's name": (form(name=SCRIPT), "Planen, omgång 1, ett fält: Fältets namn går inte att använda."),
    "markup for a form": (file(plan=SCRIPT), "Planen: Det som står där är inte på den form som ett formulär har."),
    "a bell in an answer": (form({"note": "Kim\x07"}), f"{FIELD}: Svaret innehåller tecken som inte går att visa."),
    "half a character kept beside": (form({"note": "a", "others": {"note": ["\ud83d"]}}), f"{FIELD}: Svaret innehåller tecken som inte går att visa."),
    # signs and names that do harm elsewhere
    "an escaped NUL in a note": (with_step(note="a\0b"), f"{HERE}: Anteckningen innehåller tecken som inte går att visa."),
    "half a character in a note": (with_step(note="\ud83d"), f"{HERE}: Anteckningen innehåller tecken som inte går att visa."),
    "a bell in a name": (with_step(who="Kim\x07"), f"{HERE}: Namnet på den som gör det innehåller tecken som inte går att visa."),
    "the same list twice": (SOUND.replace('"lists": {', '"lists": {"arsmote": {}, '), TWICE),
    "the same step twice": (SOUND.replace('"kallelse":', '"kallelse": {}, "kallelse":'), TWICE),
    "the same state twice, escaped": (SOUND.replace('"state":', '"st\\u0061te": "", "state":'), TWICE),
    "a prototype in the file": (SOUND[:-1] + ', "__proto__": {"isAdmin": true}}', "Filen: Den innehåller något som inte hör till en säkerhetskopia."),
    "a prototype for a list": (file(key="__proto__"), "Filen: En lista har ett namn som inte går att använda."),
    "a constructor for a list": (file(key="constructor"), "Filen: En lista har ett namn som inte går att använda."),
    "a prototype for a step": (file(listed(name="__proto__")), "Listan «Årsmötet», omgång 1, ett steg: Stegets namn går inte att använda."),
    "a constructor for a step": (file(listed(name="constructor")), "Listan «Årsmötet», omgång 1, ett steg: Stegets namn går inte att använda."),
    "a prototype in a step": (SOUND.replace('"state":', '"__proto__": {"state": "done"}, "state":'), f"{HERE}: {UNKNOWN}"),
    "a prototype in a round": (SOUND.replace('"id":', '"__proto__": [], "id":'), f"Listan «Årsmötet», omgång 1: {UNKNOWN}"),
    "a key too many": (with_step(html=SCRIPT), f"{HERE}: {UNKNOWN}"),
    "settings": (file(settings={"told": True}), "Filen: Den innehåller något som inte hör till en säkerhetskopia."),
    # markup where a name, a state or a time should stand
    "markup for a key": (SOUND[:-1] + f', "{SCRIPT}": 1}}', "Filen: Den innehåller något som inte hör till en säkerhetskopia."),
    "markup for a list's name": (file(key=SCRIPT), "Filen: En lista har ett namn som inte går att använda."),
    "a script address for a list's name": (file(key="javascript:alert(1)"), "Filen: En lista har ett namn som inte går att använda."),
    "a way out of the store": (file(key="../settings"), "Filen: En lista har ett namn som inte går att använda."),
    "markup for a step's name": (file(listed(name=SCRIPT)), "Listan «Årsmötet», omgång 1, ett steg: Stegets namn går inte att använda."),
    "markup for a state": (with_step(state=SCRIPT), f"{HERE}: Läget är varken klart, kvar eller «gäller inte oss»."),
    "markup for a time": (with_step(at=SCRIPT), f"{HERE}: Tiden är ingen tid som finns."),
    "markup for a date": (with_step(due=SCRIPT), f"{HERE}: Datumet är inget datum som finns."),
    "markup for a round's id": (file(listed(id=SCRIPT)), "Listan «Årsmötet», omgång 1: Omgångens nummer är inget nummer."),
    "markup for the start of a round": (file(listed(started=SCRIPT)), "Listan «Årsmötet», omgång 1: Tiden då omgången började är ingen tid som finns."),
    "markup for the time of the file": (file(made=SCRIPT), "Filen: Tiden när den gjordes saknas eller finns inte."),
}
