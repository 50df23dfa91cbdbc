/**
 * Shows what a back-up or a link would change, does it on the reader's word, and takes it back.
 *
 * Nothing is written over: both sides are merged. What the file or link says is shown as numbers only.
 */
import { restore, undo, waiting } from "./changes.mjs";
import { counted } from "./counted.mjs";
import { button, el, link } from "./dom.mjs";
import { turnTo } from "./turn.mjs";
import { sentence } from "./faults.mjs";
import { quiet } from "./store.mjs";
import { readAll, replaceAll } from "./stored.mjs";

const HEAD = "hb-tools__head";
/** What is told of a merge of all that a record holds. */
const MERGED = "Det du redan har skrivs inte över. Om en bock skiljer sig gäller den senaste, och skiljer sig anteckningar eller uppgifter behålls båda.";
const NOT_KEPT = "Det gick inte att spara: webbläsaren tillåter det inte eller är full. Inget är ändrat.";
const QUIET = "Tyst läge är på: det nya visas på den här sidan men sparas inte.";

const now = () => new Date().toISOString();
const head = (text) => el("p", { className: HEAD }, text);
const paragraph = (text) => el("p", {}, text);
const rows = (texts) => el("ul", {}, ...texts.map((text) => el("li", {}, text)));

const REFUSED = "Det gick inte. Inget är ändrat.";

/** A sentence: nothing is changed. */
export const refuse = (place, words) => turnTo(place, head(REFUSED), paragraph(words));

/** Faults, {where, what, advice}. The same advice is given once. */
export function refuseFile(place, faults) {
  const advice = new Set(faults.map((fault) => fault.advice));
  turnTo(place, head(REFUSED), rows(faults.map(({ where, what }) => `${where}: ${what}`)), ...[...advice].map(paragraph));
}

/**
 * `records`: {KEY: record}; `known`: {KEY: {title, href, steps}}; `remarks`: as faults;
 * `promise`: what becomes of what is here; `back`: gets the focus when nothing is done.
 */
export function preview(place, { records, known, remarks = [], promise = MERGED, back }) {
  const plan = () => restore(readAll(), records, now(), known);
  const { changes, faults } = plan();
  if (faults.length > 0) return refuseFile(place, faults);
  const news = changes.filter(({ changed }) => changed);
  const said = remarks.length > 0 ? [rows(remarks.map(sentence))] : [];
  const close = () => {
    place.replaceChildren();
    back?.focus();
  };
  if (news.length === 0) return turnTo(place, head("Allt det finns redan här. Inget ändras."), ...said, button("Stäng", close));
  turnTo(
    place,
    head("Det här läggs till"),
    rows(news.map(({ title, words }) => `${title}: ${words}.`)),
    ...said,
    paragraph(quiet() ? QUIET : promise),
    // The store may have changed since: in this tab, or in another.
    button("Ja, lägg till", () => add(place, plan().changes, known)),
    link("Avbryt", close),
  );
  place.scrollIntoView({ block: "nearest" }); // nobody has tapped there
}

function add(place, changes, known) {
  const news = changes.filter(({ changed }) => changed);
  const { kept } = replaceAll(Object.fromEntries(news.map(({ key, after }) => [key, after])));
  if (!kept && !quiet()) return turnTo(place, head(NOT_KEPT));
  const told = quiet() ? QUIET : `Tillagt i ${counted(news.map(({ key }) => key))}:`;
  turnTo(place, head(told), el("ul", {}, ...news.map((each) => added(each, known))), button("Ångra", () => takeBack(place, news)));
}

/** Where it was added, and whether the reader has to choose there between what differed. */
function added({ key, title, after }, known) {
  const { href } = Object.hasOwn(known, key) ? known[key] : {};
  const choices = waiting(after);
  const waits = choices > 0 ? [`: ${choices === 1 ? "ett val" : `${choices} val`} väntar där`] : [];
  return el("li", {}, href ? el("a", { href }, title) : title, ...waits);
}

/** What the reader has done since is left as it is. */
function takeBack(place, changes) {
  const here = readAll();
  let since = false;
  const old = changes.map(({ key, before, after }) => {
    const current = here[key] ?? null;
    if (JSON.stringify(current) === JSON.stringify(after)) return [key, before];
    since = true;
    return [key, undo(current, before, after)];
  });
  const { kept } = replaceAll(Object.fromEntries(old));
  if (!kept && !quiet()) return turnTo(place, head(NOT_KEPT));
  turnTo(place, head(since ? "Ångrat. Det du har ändrat efteråt är kvar." : "Ångrat. Allt är som det var."));
}
