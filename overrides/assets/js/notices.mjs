/**
 * What a list says about the storage: one or two sentences above the boxes, read out once.
 * A form says the same in its own words (form-notices.mjs).
 *
 * The list works whether they are shown or not.
 */
import { button } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { setQuiet } from "./store.mjs";

const LIES = "Det ligger orört kvar i webbläsaren, och listan börjar om.";
const SENTENCES = {
  first: "Dina bockar sparas bara i den här webbläsaren. Inget skickas någonstans. Är telefonen lånad eller jobbets?",
  quiet: "Tyst läge är på. Listan går att bocka av och skriva ut, men ingenting sparas: det försvinner när du lämnar sidan.",
  unkept:
    "Bockarna sparas inte: webbläsaren tillåter det inte eller är full. " +
    "Listan går ändå att bocka av och skriva ut, men bockarna försvinner när du lämnar sidan.",
  full: "Listan rymmer inte fler omgångar. Spara en säkerhetskopia och radera listan om du vill börja om.",
  damaged: `Det som var sparat för den här listan är skadat och går inte att läsa. ${LIES}`,
  newer: `Det som var sparat för den här listan kommer från en nyare utgåva av handboken. ${LIES} Ladda om sidan för att få den nyaste utgåvan.`,
  foreign: `Det som låg sparat på den här listans plats är något annat än en lista. ${LIES}`,
};

/** What goes when something else is said; the others stay true together, in whichever order they come. */
const PASSING = ["first", "quiet"];

/** Say it, once a page. `list`: whatever can find("note"); its buttons are called after it. */
export function tell(list, name, sentences = SENTENCES, afterQuiet = showTools) {
  const place = list.find("note");
  list.told ??= new Set();
  if (list.told.has(name)) return;
  list.told.add(name);
  const said = [...list.told].filter((each) => each === name || !PASSING.includes(each));
  place.replaceChildren(said.map((each) => sentences[each]).join(" "));
  const beQuiet = ({ target }) => {
    setQuiet(true); // at once: nothing is stored while the rest is fetched
    target.remove();
    afterQuiet(list);
  };
  if (name === "first") place.append(" ", button("Slå på tyst läge", beQuiet, `${list.localName}__button`));
}

/** Something was done that can be undone: a sentence and «Ångra». */
export function offerUndo(place, sentence, undo, className = "hb-checklist__button") {
  const back = () => {
    place.replaceChildren(undo() === false ? "Det gick inte att ångra: något har ändrats sedan dess." : "Ångrat.");
    place.tabIndex = -1;
    place.focus(); // the button is gone
  };
  place.replaceChildren(sentence, " ", button("Ångra", back, className));
}

/** The tools after the list say what Tyst läge means, and offer to erase what is stored. */
async function showTools(list) {
  await import("./list-tools.mjs").catch(noNet); // it is on all the same
  document.querySelector("hb-list-tools hb-quiet p")?.focus(); // several lists share one
}
