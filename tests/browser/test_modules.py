"""What holds for every script, whatever it does."""
import re

from tests.browser.conftest import MODULES


def test_no_script_waits_as_a_whole(page):
    """In WebKit, who imports a waiting script second goes on before it is there (2.50; a calendar file was never given)."""
    bodies = {file.name: body(file.read_text(encoding="utf-8")) for file in MODULES.glob("*.mjs")}
    waiting = page.evaluate("""bodies => Object.entries(bodies).flatMap(([name, body]) => {
        try { new Function(body); return []; } catch (error) { return [`${name}: ${error.message}`]; }
    })""", bodies | {"waiting.mjs": body('if (true) {\n  await import("./record.mjs");\n}\n')})
    assert waiting == ["waiting.mjs: await is only valid in async functions and the top level bodies of modules"]


def body(module):
    """The same as the inside of a function, where nothing may wait."""
    without = re.sub(r"^import\b.*?;$", "", module, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^export\s*(\{[^}]*\}[^;]*;)?", "", without, flags=re.MULTILINE).replace("import.meta", "({})")
