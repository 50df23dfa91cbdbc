/**
 * How hits are shown and spoken of. All words come from the index and the reader as text.
 */
import { button, el } from "./dom.mjs";

const KINDS = { chapter: "Kapitel", list: "Checklista", paragraph: "Stadgarna", word: "Ordlista", step: "Steg i lista", page: "Sida" };

const quoted = (words) => words.map((word) => `«${word}»`).join(" och ");
const marked = (parts) => parts.map(([text, found]) => (found ? el("mark", {}, text) : text));

/** The hits as options of a list: name, where it stands, and the sentence with the found words. */
export function options(hits, root) {
  return hits.map(({ address, title, heading, kind, name, parts }, number) =>
    el("a", { className: "hb-search__hit", id: `sok-traff-${number + 1}`, href: new URL(address, root).href, role: "option", tabIndex: -1, "data-search-hit": "", "aria-selected": "false" },
      el("span", { className: "hb-search__name" }, ...marked(name)),
      el("span", { className: "hb-search__where" }, title === heading ? KINDS[kind] : `${KINDS[kind]} · ${title}`),
      ...(parts.length ? [el("span", { className: "hb-search__sentence" }, ...marked(parts))] : [])));
}

/** What was found, what was not, and what was taken for something else. */
export function summary(query, { hits, all, missing, taken }) {
  if (!hits.length) return `Ingen träff på «${query}».`;
  const count = all === 1 ? "1 träff." : all > hits.length ? `De ${hits.length} bästa av ${all} träffar.` : `${all} träffar.`;
  const slips = taken.map(([word, meant]) => ` «${word}» söks som «${meant}».`);
  return [count, ...slips, ...(missing.length ? [` ${quoted(missing)} hittas inte.`] : [])].join("");
}

/** Where nothing is found: the nearest words to try, and the way to the contents. */
export function instead(near, choose, contents) {
  const words = near.map((word) => button(word, () => choose(word), "hb-search__near"));
  return [
    ...(words.length ? [el("p", { className: "hb-search__try" }, "Ord i handboken som liknar:"), el("div", { className: "hb-search__words" }, ...words)] : []),
    el("a", { className: "hb-search__way", href: contents }, "Se alla kapitel"),
  ];
}
