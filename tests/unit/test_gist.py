"""The gist of a chapter follows from its page."""
from macros.gist import fill, gist

PAGE = """<h1>Möten</h1><p class="hb-voice">Råden är partiets.</p><h2 id="ruta">Rutan</h2><div class="hb-keypoints"><ul><li>Håll möten.</li></ul></div>
<h2 id="kalla">Kalla<a class="headerlink" href="#kalla"></a></h2><p>Skicka en <a class="hb-term" href="#ord" data-text="Ett brev.">kallelse</a>.
Skicka den i tid <a class="hb-dated">uppgift från 2014</a>.
Räkna bakåt.</p><p>Mer.</p><ol><li>Dag</li></ol>
<h2 id="checklista">Checklista</h2><section class="hb-checklist"><p>Ur källan</p><ul><li><label>Boka</label><details>Mer</details></li></ul></section>
<div class="hb-next"><h2 id="ga-vidare">Gå vidare</h2><ul><li>Läs</li></ul></div>"""
LIST = '<h1>Uppgifter</h1><h2 id="vad">Vad?</h2><section class="hb-checklist"><ul><li>Studera</li></ul></section><h2 id="hur">Hur?</h2><p>Lugnt.\nSakta.</p>'


def test_voice_box_and_sections_are_found_and_nothing_that_is_beside():
    found = gist(PAGE)
    assert (found.voice, found.points) == ("Råden är partiets.", ["Håll möten."])
    section, = found.sections
    assert (section.id, section.heading) == ("kalla", "Kalla")
    assert section.paragraphs == [["Skicka en kallelse.", "Skicka den i tid (uppgift från 2014).", "Räkna bakåt."], ["Mer."]]
    assert section.items == ["Dag"]


def test_where_the_box_is_a_list_the_list_is_what_is_told():
    assert gist(LIST).points == ["Studera"]
    assert gist(LIST.replace("Vad?</h2>", "Vad?</h2><p>Det här.</p>")).points == ["Det här.", "Lugnt."]


def test_places_on_a_page_are_filled_and_the_rest_stays():
    place = '<p>Före</p><div class="hb-gist" data-full="moten"></div><div class="hb-gist" data-section="moten#kalla"></div><p>Efter</p>'
    filled = fill(place, {"moten": PAGE})
    assert filled.startswith("<p>Före</p><div") and filled.endswith("</div><p>Efter</p>")
    assert "<b>Kalla</b> Skicka en kallelse. Skicka den i tid (uppgift från 2014).</p>" in filled
    assert "<p>Skicka en kallelse. Skicka den i tid (uppgift från 2014). Räkna bakåt.</p>" in filled
    assert "Boka" not in filled and "Läs" not in filled
    assert "data-" not in fill(place, {})
