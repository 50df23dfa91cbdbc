/**
 * What the buttons after a list do. `tools` is the list's <hb-list-tools>; `row` is {asked, said, pressed}, the button and
 * the places beside it.
 */
import { encode } from "./codec.mjs";
import { button, el, link, say } from "./dom.mjs";
import { answer, turnTo } from "./turn.mjs";
import { saveFile } from "./save-file.mjs";
import { copied, viaSheet } from "./share.mjs";
import { ChecklistStore } from "./checklist-store.mjs";
import { erase as eraseLists, keys } from "./stored.mjs";

const NOTHING_TO_SHARE = "Det finns inga bockar att dela än.";
const COPIED = "Länken är kopierad. Klistra in den där du vill skicka den.";
const BY_HAND = "Kopiera länken";

/** The list over the whole screen, with blank boxes for a group. */
export async function together(tools, { pressed }) {
  (await import("./slides-show.mjs")).together(tools.closest("section"), pressed);
}

/** Only the ticks of this round, and only of steps that stand in the list. */
export async function share(tools, { asked, said }) {
  asked.replaceChildren();
  const kept = new ChecklistStore(tools.key).steps();
  const steps = tools.steps.filter(({ id }) => Object.hasOwn(kept, id));
  const hash = encode(tools.key, Object.fromEntries(steps.map(({ id }) => [id, kept[id]])));
  if (!hash) return answer(said, NOTHING_TO_SHARE);
  const url = new URL(`../../checklistor/${tools.key}/${hash}`, import.meta.url).href;
  if (!(await viaSheet({ url })) && !(await copied(url))) byHand(asked, said, url);
  else if (!navigator.share) answer(said, COPIED);
}

function byHand(asked, said, url) {
  const field = el("input", { value: url, readOnly: true, autocomplete: "off", className: "hb-tools__field" });
  say(said, "");
  asked.replaceChildren(el("label", { className: "hb-tools__label" }, BY_HAND, field));
  field.focus();
  field.select();
}

export async function save({ key }, { said }) {
  const record = new ChecklistStore(key).record();
  answer(said, record ? await saveFile({ [key]: record }, "lista") : "Det finns inget att spara än.");
}

/** Two taps in place. */
export function erase({ key, name }, { asked, said, pressed }) {
  say(said, "");
  if (!keys().includes(key) && !new ChecklistStore(key).record()) return answer(said, "Det finns inget att radera.");
  const stop = () => {
    asked.replaceChildren();
    pressed.focus();
  };
  const go = () => {
    const gone = eraseLists([key]);
    const done = gone ? "Listan är raderad här. Filer, utskrifter och länkar som redan finns är kvar." : "Webbläsaren lät inte listan raderas. Rensa webbläsarens data för den här webbplatsen.";
    turnTo(asked, el("p", {}, done));
  };
  const question = `Radera allt du har fyllt i på listan «${name}»? Det går inte att ångra.`;
  turnTo(asked, el("p", {}, question), button("Ja, radera listan", go), link("Avbryt", stop));
}
