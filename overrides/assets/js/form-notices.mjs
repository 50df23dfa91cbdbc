/**
 * What a form says about the storage: as a list does (notices.mjs), in its own words.
 */
import * as notices from "./notices.mjs";
import "./quiet.mjs";

const LIES = "Det ligger orört kvar i webbläsaren, och fälten börjar om tomma.";
const SENTENCES = {
  first: "Det du skriver sparas bara i den här webbläsaren. Inget skickas någonstans. Är telefonen lånad eller jobbets?",
  quiet: "Tyst läge är på. Fälten går att fylla i och skriva ut, men ingenting sparas: det försvinner när du lämnar sidan.",
  unkept:
    "Det du skriver sparas inte: webbläsaren tillåter det inte eller är full. " +
    "Fälten går ändå att fylla i och skriva ut, men det du skriver försvinner när du lämnar sidan.",
  damaged: `Det du har fyllt i tidigare är skadat och går inte att läsa. ${LIES} Har du en säkerhetskopia kan du återställa den.`,
  newer: `Det du har fyllt i tidigare kommer från en nyare utgåva av handboken. ${LIES} Ladda om sidan för att få den nyaste utgåvan.`,
  foreign: `Det som låg sparat på uppgifternas plats är något annat. ${LIES}`,
};

/** Say it, once a page. */
export function tell(form, name) {
  notices.tell(form, name, SENTENCES, () => (form.querySelector("hb-quiet p") ?? document.querySelector(".hb-quiet__line button"))?.focus());
}
