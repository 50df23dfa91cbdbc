/**
 * A glossary word shows its explanation on the spot; pressed again it leads to the word list, like the link in the explanation.
 *
 * Without this file it leads there at once. The explanation stands at the end of the page, never in the sentence.
 */
import { button, el } from "./dom.mjs";

const OPEN = "hb-term--open"; // where the explanation stands beside its word

let word, box;

for (const each of document.querySelectorAll(".hb-term")) each.setAttribute("aria-haspopup", "dialog");

addEventListener("click", (event) => {
  const pressed = event.target.closest(".hb-term");
  if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (pressed === word && event.detail < 2) return; // the second of a double click is no second press
  event.preventDefault();
  if (pressed !== word) open(pressed);
});
addEventListener("pointerup", leave); // no click comes from plain text on an iPhone, and none of these while the page is scrolled
addEventListener("focusin", leave);
addEventListener("keydown", ({ key }) => key === "Escape" && close());
addEventListener("hashchange", close);
addEventListener("pagehide", close);

function open(pressed) {
  close();
  word = pressed;
  word.classList.add(OPEN);
  const { term, text } = word.dataset;
  box = el("div", { className: "md-typeset hb-term__box", role: "dialog", tabIndex: -1, "aria-labelledby": "hb-term-word", "aria-describedby": "hb-term-text", onkeydown: walk },
    el("p", {}, el("b", { id: "hb-term-word" }, term), ": ", el("span", { id: "hb-term-text" }, text)),
    el("a", { className: "hb-term__all", href: word.href }, "Visa i ordlistan"),
    button("Stäng", close, "hb-term__close"));
  document.body.append(box);
  box.focus({ preventScroll: true });
}

function close() {
  if (!box) return;
  const [from, left] = [word, box];
  word = box = undefined;
  from.classList.remove(OPEN);
  if (left.contains(document.activeElement)) from.focus({ preventScroll: true });
  left.remove();
}

/** Something else on the page is used. */
function leave({ target }) {
  if (box && !box.contains(target) && !word.contains(target)) close();
}

/** Tab goes on from the word: the explanation stands after it for who reads, though not in the page. */
function walk(event) {
  if (event.key !== "Tab" || document.activeElement !== (event.shiftKey ? box : box.lastElementChild)) return;
  if (event.shiftKey) event.preventDefault();
  close();
}
