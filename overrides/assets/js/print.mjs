/**
 * <hb-print>: prints the page, or one section of it and nothing else.
 *
 * The browser's own printing works without this file: the whole page.
 */
import { button, el } from "./dom.mjs";

const AWAY = "hb-print--away";
const NOTE = "Skriv inte ut på jobbets skrivare.";

class PrintElement extends HTMLElement {
  connectedCallback() {
    // Lists and documents have buttons of their own.
    if (this.firstChild || document.querySelector("h1.hb-checklist__title, .hb-document")) return;
    const headings = [...document.querySelectorAll("article h2[id]")].filter((each) => each.id !== "ga-vidare");
    const which = el("select", { className: "hb-tools__field" }, ...headings.map((each, index) => new Option(wordsOf(each), index)));
    const inside = [
      button("Skriv ut sidan", () => globalThis.print()),
      ...(headings.length > 1 ? [
        el("label", { className: "hb-tools__label" }, "Bara ett avsnitt", which),
        button("Skriv ut det här avsnittet", () => printOnly(headings[which.value])),
      ] : []),
      el("p", { className: "hb-tools__fact" }, NOTE),
    ];
    this.append(el("details", { className: "hb-print__more" }, el("summary", {}, "Skriv ut"), el("div", { className: "hb-tools__part" }, ...inside)));
  }
}

/** The heading without its link sign. */
const wordsOf = (heading) => [...heading.childNodes].filter((node) => node.className !== "headerlink").map((node) => node.textContent).join("").trim();

/** Everything of the article but this section goes away until it is printed; the page's title stays. */
function printOnly(heading) {
  const stop = new AbortController();
  const away = outside(heading);
  for (const each of away) each.classList.add(AWAY);
  const clear = () => {
    for (const each of away) each.classList.remove(AWAY);
    stop.abort();
  };
  // Some telephones never tell that they have printed; the next touch does.
  for (const type of ["afterprint", "pointerdown", "keydown"]) globalThis.addEventListener(type, clear, { signal: stop.signal });
  globalThis.print();
}

/** What does not belong to the section: siblings before its heading and from the next heading of its level, at every depth up to the article. */
function outside(heading) {
  const article = heading.closest("article");
  const found = [];
  for (let inner = heading; inner !== article; inner = inner.parentElement) {
    const siblings = [...inner.parentElement.children];
    const start = siblings.indexOf(inner);
    const next = inner === heading ? siblings.findIndex((each, index) => index > start && isEnd(each)) : start + 1;
    const end = next === -1 ? siblings.length : next;
    found.push(...siblings.filter((_, index) => index < start || index >= end));
  }
  return found.filter((each) => !each.matches("h1"));
}

const isEnd = (each) => each.matches("h1, h2, .hb-next, .hb-print") || (each.matches("section") && each.querySelector(":scope > h2") !== null);

customElements.define("hb-print", PrintElement);
