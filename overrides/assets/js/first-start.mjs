/**
 * On the home screen for the first time, with nothing stored: offers to bring along what was ticked in the browser.
 *
 * An app on an iPhone's home screen begins with an empty store of its own. Without this file the way is the same: checklistor/#spara.
 */
import { el } from "./dom.mjs";
import { besides, tell } from "./foot.mjs";
import { choose } from "./settings.mjs";
import { isEmpty, quiet } from "./store.mjs";

const SAVE = new URL("../../checklistor/#spara", import.meta.url).href;

if (isEmpty() && !quiet()) {
  const words = [besides("Här är inget ifyllt än. "), "Har du bockat av något i webbläsaren? ", el("a", { href: SAVE }, "Ta med det hit")];
  tell("start", words, { close: "Nej tack", onclose: () => choose("started", true) });
}
