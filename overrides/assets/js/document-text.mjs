/**
 * A document of the page as text, to be pasted into a letter: what is empty is a line to write on.
 *
 * Reads what macros/templates/document.html has made; changes nothing.
 */
const BLANK = "_".repeat(10);
const LINE = "_".repeat(30);

export function textOf(article) {
  return [...article.children].filter((part) => !part.matches(".hb-document__imprint")).flatMap(partsOf).map(linesOf).map((lines) => lines.join("\n")).join("\n\n");
}

/** Of slips the first: the others say the same. */
const partsOf = (part) => (part.matches(".hb-document__slips") ? [...part.firstElementChild.children] : [part]);

function linesOf(part) {
  if (part.matches("dl")) return [...part.children].map((row) => [...row.children].map(words).join(": "));
  if (part.matches("ol")) return [...part.children].map((point, index) => `${index + 1}. ${words(point)}`);
  if (part.matches(".hb-document__lines")) return [...part.children].map(() => LINE);
  return [words(part)];
}

/** As the eye reads it, on one line. */
const words = (node) => raw(node).replace(/\s+/g, " ").trim();

function raw(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  return node.matches(".hb-document__blank:empty") ? BLANK : [...node.childNodes].map(raw).join("");
}
