/**
 * A list to tick off as slides, for a group: blank boxes, which remember nothing.
 */
import { el } from "./dom.mjs";
import { wordsOf } from "./slides-text.mjs";
import { count, heaps, LIMIT } from "./slides-words.mjs";

/** The slides of one <section> with a list. `above`: the heading it stands under, where that has no slide of its own; `own`: its author's words for it. */
export function listSlides(section, above = "", own = {}) {
  const [title, origin] = [section.querySelector("[id$=-title]"), section.querySelector(".hb-checklist__origin")].map(wordsOf);
  const intro = [...section.querySelectorAll(".hb-checklist__intro, .hb-checklist__after")].map(wordsOf);
  const slides = [...section.querySelectorAll(".hb-checklist__steps")].flatMap((group) => {
    const before = group.previousElementSibling;
    const name = before?.matches(".hb-checklist__group") ? wordsOf(before) : "";
    const kicker = [above, name, origin].filter(Boolean).join(" · ");
    const steps = [...group.children].map((li) => ({ li, words: count(stepText(li)) }));
    return heaps(steps, LIMIT - count(kicker) - count(title)).map((heap) => ({
      kind: "list", kicker, title, at: heap[0].li,
      body: [el("ul", { className: "hb-slides__steps", role: "list" }, ...heap.map(({ li }) => step(li)))],
      note: heap.flatMap(({ li }) => [...li.querySelectorAll(".hb-checklist__more > p:not(:has(a), .hb-checklist__origin)")].map(wordsOf)),
    }));
  });
  const [first] = slides;
  if (first) Object.assign(first, { own, note: [...intro, ...first.note] });
  return slides;
}

const stepText = (li) => [".hb-checklist__number", ".hb-checklist__text"].map((part) => li.querySelector(part)).filter(Boolean).map(wordsOf).join(" ");

function step(li) {
  const { name } = li.querySelector("input");
  return el("li", {}, el("label", {}, el("input", { type: "checkbox", name, autocomplete: "off" }), el("span", {}, stepText(li))));
}
