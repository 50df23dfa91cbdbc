/**
 * What a list says when what was stored could not be used, read out once; and «Ångra» for what can be undone.
 * What becomes of what is ticked is said all the time (checklist.mjs). A form has its own words (form-notices.mjs).
 *
 * The list works whether they are shown or not.
 */
import { button, el } from "./dom.mjs";

const LIES = "Det ligger orört kvar i webbläsaren, och listan börjar om.";
const SENTENCES = {
  damaged: `Det som var sparat för den här listan är skadat och går inte att läsa. ${LIES}`,
  newer: `Det som var sparat för den här listan kommer från en nyare utgåva av handboken. ${LIES} Ladda om sidan för att få den nyaste utgåvan.`,
  foreign: `Det som låg sparat på den här listans plats är något annat än en lista. ${LIES}`,
};

/** Say it, once a page. `list`: whatever can find("note"). */
export function tell(list, name, sentences = SENTENCES) {
  list.told ??= new Set();
  if (list.told.has(name)) return;
  list.told.add(name);
  list.find("note").append(el("p", {}, sentences[name]));
}

/** Something was done that can be undone: a sentence, as text or as a part of the page, and «Ångra». */
export function offerUndo(place, sentence, undo, className = "hb-checklist__button") {
  const back = () => {
    place.replaceChildren(undo() === false ? "Det gick inte att ångra: något har ändrats sedan dess." : "Ångrat.");
    place.tabIndex = -1;
    place.focus(); // the button is gone
  };
  place.replaceChildren(sentence, " ", button("Ångra", back, className));
}
