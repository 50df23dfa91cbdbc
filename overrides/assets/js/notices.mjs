/**
 * What a list says about the storage: one or two sentences above the boxes, read out once.
 *
 * The list works whether they are shown or not.
 */
import { button } from "./dom.mjs";
import { setQuiet } from "./store.mjs";

const LIES = "Det ligger orört kvar i webbläsaren, och listan börjar om.";
const SENTENCES = {
  first: "Dina bockar sparas bara i den här webbläsaren. Ingen annan får veta något. Är telefonen lånad eller jobbets?",
  quiet: "Tyst läge är på. Listan går att bocka av och skriva ut, men ingenting sparas: det försvinner när du lämnar sidan.",
  unkept:
    "Bockarna sparas inte: webbläsaren säger nej eller har fullt. " +
    "Listan går ändå att bocka av och skriva ut, men bockarna försvinner när du lämnar sidan.",
  full: "Listan rymmer inte fler omgångar. Spara en säkerhetskopia och radera listan om du vill börja om.",
  damaged: `Det som var sparat för den här listan är skadat och går inte att läsa. ${LIES}`,
  newer: `Det som var sparat för den här listan kommer från en nyare utgåva av handboken. ${LIES} Ladda om sidan för att få den nyaste utgåvan.`,
  foreign: `Det som låg sparat på den här listans plats är något annat än en lista. ${LIES}`,
};

/** What goes when something else is said; the others stay true together, in whichever order they come. */
const PASSING = ["first", "quiet"];

/** Say it, once a page. */
export function tell(list, name) {
  const place = list.find("note");
  list.told ??= new Set();
  if (list.told.has(name)) return;
  list.told.add(name);
  const said = [...list.told].filter((each) => each === name || !PASSING.includes(each));
  place.replaceChildren(said.map((each) => SENTENCES[each]).join(" "));
  if (name === "first") place.append(" ", button("Tyst läge", beQuiet, "hb-checklist__button"));
}

/** Something was done that can be undone: a sentence and «Ångra». */
export function offerUndo(place, sentence, undo) {
  const back = () => {
    place.replaceChildren(undo() === false ? "Det gick inte att ångra: listan har ändrats sedan dess." : "Ångrat.");
    place.tabIndex = -1;
    place.focus(); // the button is gone
  };
  place.replaceChildren(sentence, " ", button("Ångra", back, "hb-checklist__button"));
}

/** The tools after the list say what Tyst läge means, and offer to erase what is stored. */
async function beQuiet({ target }) {
  const section = target.closest(".hb-checklist");
  setQuiet(true); // at once: nothing is stored while the rest is fetched
  target.remove();
  await import("./list-tools.mjs");
  section.querySelector("hb-quiet p")?.focus();
}
