"""Links that somebody could send, and the sentence that answers each."""

DAMAGED = "Länken är avklippt eller ändrad. Be om länken igen, eller om en fil med säkerhetskopian."
NEWER = "Länken är gjord av en nyare utgåva av handboken. Ladda om sidan och öppna länken igen."
TOO_LONG = "Länken är för lång för att vara en lista med bockar. Be om en fil med säkerhetskopian i stället."

LINKS = {
    "nothing in it": ("#bockar=", DAMAGED),
    "only a version": ("#bockar=1", DAMAGED),
    "no ticks": ("#bockar=1.arsmote...0", DAMAGED),
    "a dash for no ticks": ("#bockar=1.arsmote.-.-.0", DAMAGED),
    "a dash among the steps": ("#bockar=1.arsmote.namn~-.-.2", DAMAGED),
    "no list": ("#bockar=1..namn..1", DAMAGED),
    "cut in the middle": ("#bockar=1.arsmote.namn~kass", DAMAGED),
    "cut at the count": ("#bockar=1.arsmote.namn~kassor..", DAMAGED),
    "a wrong count": ("#bockar=1.arsmote.namn~kassor..3", DAMAGED),
    "a count in other digits": ("#bockar=1.arsmote.namn..01", DAMAGED),
    "more at the end": ("#bockar=1.arsmote.namn..1.<script>alert(1)</script>", DAMAGED),
    "markup for a step": ("#bockar=1.arsmote.<img src=x onerror=alert(1)>..1", DAMAGED),
    "markup for a list": ("#bockar=1.<svg onload=alert(1)>.namn..1", DAMAGED),
    "encoded markup": ("#bockar=1.arsmote.%3Cscript%3E..1", DAMAGED),
    "a script address": ("#bockar=javascript:alert(1)", DAMAGED),
    "a script address for a step": ("#bockar=1.arsmote.javascript:alert(1)..1", DAMAGED),
    "a way out of the folder": ("#bockar=1.../../x.namn..1", DAMAGED),
    "the prototype": ("#bockar=1.__proto__.namn..1", DAMAGED),
    "the prototype for a step": ("#bockar=1.arsmote.__proto__..1", DAMAGED),
    "the constructor": ("#bockar=1.arsmote.constructor..1", DAMAGED),
    "the same step twice": ("#bockar=1.arsmote.namn~namn..2", DAMAGED),
    "a step both done and not": ("#bockar=1.arsmote.namn.namn.2", DAMAGED),
    "capitals": ("#bockar=1.ARSMOTE.NAMN..1", DAMAGED),
    "letters that look alike": ("#bockar=1.arsmote.n\u0430mn..1", DAMAGED),
    "a NUL": ("#bockar=1.arsmote.na\0mn..1", DAMAGED),
    "half a character": ("#bockar=1.arsmote.\ud800..1", DAMAGED),
    "empty steps": ("#bockar=1.arsmote.~~..3", DAMAGED),
    "no known version": ("#bockar=0.arsmote.namn..1", DAMAGED),
    "a version that is no number": ("#bockar=1e3.arsmote.namn..1", DAMAGED),
    "a later version": ("#bockar=2.arsmote.vad som helst", NEWER),
    "a name too long": (f"#bockar=1.arsmote.{'x' * 101}..1", DAMAGED),
    "too many steps": (f"#bockar=1.arsmote.{'~'.join(f's{n}' for n in range(1001))}..1001", DAMAGED),
    "too long": (f"#bockar=1.arsmote.{'~'.join(f's{n}' for n in range(9000))}..9000", TOO_LONG),
    "two megabytes": (f"#bockar={'x' * 2_000_000}", TOO_LONG),
}
