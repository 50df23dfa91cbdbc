/**
 * The contents on a phone: buttons in place of labels, so that keys and voices know them.
 *
 * Without this file the boxes behind the labels open the drawer and its parts by touch and by key.
 */
import { el } from "./dom.mjs";
import { noNet } from "./lost.mjs";

export const narrow = matchMedia("(max-width: 76.234375em)");
const box = document.getElementById("__drawer");
const nav = document.querySelector(".md-nav--primary");
const side = nav.closest(".md-sidebar");
const behind = document.querySelectorAll(".hb-skip, .md-header, .md-content, .md-sidebar--secondary, .md-footer, .md-top");

function turn(toggle, checked) {
  toggle.checked = checked;
  toggle.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A button that does what the label did. Its `for` stays: the theme's sheet knows it by that. */
function turned(label, controls) {
  const { htmlFor, className } = label;
  const toggle = document.getElementById(htmlFor);
  const made = el("button", { type: "button", className, for: htmlFor }, ...label.childNodes);
  if (controls) made.setAttribute("aria-controls", controls.id ||= `${htmlFor}_nav`);
  made.onclick = () => turn(toggle, !toggle.checked);
  label.replaceWith(made);
  return made;
}

/** The first link or button in sight within. */
const first = (within) => [...within.querySelectorAll("a, button")].find((each) => each.getClientRects().length && getComputedStyle(each).visibility === "visible");

const menu = turned(document.querySelector(".hb-menu"), side);
const title = nav.querySelector(":scope > .md-nav__title");
turned(title).prepend(el("span", { className: "hb-hidden" }, "Stäng menyn: "));

const parts = [...nav.querySelectorAll(".md-nav__toggle")].map((toggle) => {
  const part = toggle.parentElement.querySelector(":scope > .md-nav");
  const label = toggle.parentElement.querySelector(`label[for="${toggle.id}"].md-nav__link`);
  const back = part?.querySelector(":scope > .md-nav__title");
  return label && { toggle, part, opener: turned(label, part), back: back && turned(back) };
}).filter(Boolean);
for (const { back } of parts) back?.prepend(el("span", { className: "hb-hidden" }, "Tillbaka från "));

function show({ target } = {}) {
  const open = box.checked && narrow.matches;
  menu.ariaExpanded = box.checked;
  for (const each of behind) each.inert = open;
  for (const { toggle, part, opener, back } of parts) {
    opener.ariaExpanded = toggle.checked;
    if (toggle === target && narrow.matches) (toggle.checked ? back ?? first(part) : opener)?.focus();
  }
  if (target === box) (open ? first(side) : menu)?.focus();
  if (open) import("./drawer-back.mjs").catch(noNet);
}

const close = () => box.checked && turn(box, false);

document.addEventListener("change", ({ target }) => target.matches(".md-toggle") && show({ target }));
// Escape goes back one part, then out.
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !box.checked || !narrow.matches) return;
  const inner = parts.filter(({ toggle, part }) => toggle.checked && part.contains(document.activeElement)).at(-1);
  if (inner) inner.back?.click();
  else close();
});
// A link within the page leads to text that the drawer would cover.
nav.addEventListener("click", ({ target }) => target.closest("a") && close());
narrow.addEventListener("change", close);
addEventListener("pageshow", () => show());
show();
