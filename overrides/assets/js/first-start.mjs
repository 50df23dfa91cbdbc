/**
 * On the home screen for the first time, with nothing stored: offers to bring along what was ticked in the browser.
 *
 * An app on an iPhone's home screen begins with an empty store of its own. Without this file the way is the same: checklistor/#spara.
 */
import { el } from "./dom.mjs";
import { tell } from "./foot.mjs";
import { choose } from "./settings.mjs";
import { isEmpty, quiet } from "./store.mjs";

const SAVE = new URL("../../checklistor/#spara", import.meta.url).href;

if (isEmpty() && !quiet()) {
  const way = el("a", { href: SAVE }, "Återställ från en säkerhetskopia");
  tell("start", ["Här är inget ifyllt än. Har du bockat av något i webbläsaren går det att ta med hit. ", way], { close: "Nej tack", onclose: () => choose("started", true) });
}
