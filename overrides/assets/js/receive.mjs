/**
 * Ticks that come with a link: shown first, added on the reader's word.
 *
 * The link is already gone from the address (arrive.mjs). What it says is only used as names of steps
 * that stand in the list.
 */
import { decode, received } from "./codec.mjs";
import { el } from "./dom.mjs";
import { preview, refuse } from "./preview.mjs";
import "./list-tools.mjs"; // must be there to be asked
import { ChecklistStore } from "./checklist-store.mjs";

const ELSEWHERE = "Länken hör till en lista som inte finns på den här sidan. Be om länken igen.";
const PRIVATE = "Länken hör till en privat lista. Sådana bockar flyttas bara med en säkerhetskopia.";
const KEPT = "Det du redan har bockat av är kvar.";

export function receive(hash) {
  const link = decode(hash);
  const tools = [...document.querySelectorAll("hb-list-tools")].find((each) => each.getAttribute("key") === link.key);
  const place = placeBefore(tools?.list);
  if (link.fault) return refuse(place, link.fault);
  if (!tools) return refuse(place, ELSEWHERE);
  if (tools.isPrivate) return refuse(place, PRIVATE);
  const { steps } = tools;
  const { record, unknown } = received(link, steps, new ChecklistStore(link.key).record(), new Date().toISOString());
  const gone = { where: "Länken", what: `${unknown.length} steg i den finns inte i listan.`, advice: "De tas inte med." };
  preview(place, {
    records: { [link.key]: record },
    known: { [link.key]: { title: tools.name, href: `#checklist-${link.key}`, steps } },
    remarks: unknown.length > 0 ? [gone] : [],
    promise: KEPT,
    back: tools.list.querySelector("input"),
  });
}

/** One place a page, above the list, or where the page begins. A second link takes the place of the first. */
function placeBefore(list) {
  document.querySelector(".hb-received")?.remove();
  const place = el("div", { className: "hb-tools hb-received", role: "group", "aria-label": "Bockar från en länk" });
  if (list) list.before(place);
  else document.querySelector("article").prepend(place);
  return place;
}
