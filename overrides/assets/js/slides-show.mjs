/**
 * The showing of slides: of a chapter, or of one list for a group.
 *
 * Ticks are the group's own: the boxes begin blank, and what the device holds is neither shown nor changed.
 */
import { el } from "./dom.mjs";
import { deck } from "./slides-deck.mjs";
import { listSlides } from "./slides-list.mjs";
import { Stage } from "./slides-stage.mjs";
import { wordsOf } from "./slides-text.mjs";

/** Read the slides of a chapter, and fetch what they say besides it. Asked again where that failed. */
export async function prepare(element) {
  if (element.slides) return;
  const from = new URL(element.getAttribute("added"), document.baseURI);
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(answer.statusText);
  const { minutes, code, ...given } = await answer.json();
  const address = document.querySelector(".hb-imprint__address").textContent;
  element.minutes = minutes;
  element.slides = deck(element.closest("article"), { ...given, code: new URL(code, from).href, address });
}

/** Show the chapter that `element`, a <hb-slides>, stands in, from slide `number`. */
export async function show(element, number, fill) {
  if (!sheet.sheet) await styled; // a press that waits for nothing may fill the screen
  if (element.stage?.isOpen) return element.stage.go(number - 1);
  if (!element.slides) await prepare(element);
  const { slides, minutes } = element;
  element.stage = new Stage(slides, { title: wordsOf(document.querySelector("h1")), minutes, opener: element.querySelector("a"), sheet, linked: true });
  return element.stage.open(number - 1, fill);
}

/** Show one list, a <section>, for a group. */
export async function together(section, opener) {
  if (!sheet.sheet) await styled;
  const slides = listSlides(section).map((slide) => ({ advice: "", ...slide }));
  return new Stage(slides, { title: wordsOf(section.querySelector("[id$=-title]")), minutes: 0, opener, sheet }).open(0, true);
}

/** The style comes with the script; it is no page's own. */
const sheet = el("link", { rel: "stylesheet", href: new URL("../css/slides_show.css", import.meta.url).href });
const styled = new Promise((done) => ["load", "error"].forEach((end) => sheet.addEventListener(end, done, { once: true })));
document.head.append(sheet);
