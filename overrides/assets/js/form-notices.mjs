/**
 * What a form says when what was stored could not be used: as a list does (notices.mjs), in its own words.
 */
import * as notices from "./notices.mjs";

const LIES = "Det ligger orört kvar i webbläsaren, och fälten börjar om tomma.";
const SENTENCES = {
  damaged: `Det du har fyllt i tidigare är skadat och går inte att läsa. ${LIES} Har du en säkerhetskopia kan du återställa den.`,
  newer: `Det du har fyllt i tidigare kommer från en nyare utgåva av handboken. ${LIES} Ladda om sidan för att få den nyaste utgåvan.`,
  foreign: `Det som låg sparat på uppgifternas plats är något annat. ${LIES}`,
};

/** Say it, once a page. */
export const tell = (form, name) => notices.tell(form, name, SENTENCES);
