/**
 * What the buttons below a document do. `page` is the <hb-document> they stand in.
 */
import { el, say } from "./dom.mjs";
import { textOf } from "./document-text.mjs";
import { copied, viaSheet } from "./share.mjs";
import { answer } from "./turn.mjs";

export function print() {
  globalThis.print(); // document_print.css leaves the rest of the page out
}

export async function copy(page) {
  const text = textOf(page.article);
  page.find("asked").replaceChildren();
  if (await copied(text)) answer(page.find("said"), "Texten är kopierad. Klistra in den där du vill ha den.");
  else byHand(page, text);
}

export async function share(page) {
  const text = textOf(page.article);
  page.find("asked").replaceChildren();
  if (!(await viaSheet({ text }))) byHand(page, text);
}

function byHand(page, text) {
  const field = el("textarea", { className: "hb-tools__field", value: text, readOnly: true, autocomplete: "off", translate: false, rows: 12 });
  say(page.find("said"), "");
  page.find("asked").replaceChildren(el("label", { className: "hb-tools__label" }, "Kopiera texten", field));
  field.focus();
  field.select();
}
