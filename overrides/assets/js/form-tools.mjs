/**
 * What stands after a form: erasing what is filled in, in two taps in place, and Tyst läge.
 *
 * The form is filled in and printed without it.
 */
import { el, button, link, say } from "./dom.mjs";
import { answer, turnTo } from "./turn.mjs";
import { FormStore } from "./form-store.mjs";
import "./quiet.mjs";

const QUESTION = "Radera allt du har fyllt i här? Det går inte att ångra.";
const ELSEWHERE = "Dagarna hör till planen och blir kvar där.";
/** The documents show the meetings' days; ticks belong to the list. */
const PLAN = "Mötenas dagar försvinner också ur dokumenten. Bockarna i listan blir kvar.";
const ROUNDS = "Det som ligger kvar från tidigare planer eller år raderas också.";
const DONE = "Uppgifterna är raderade här. Filer, utskrifter och kopior som redan finns är kvar.";
const LEFT = "Webbläsaren lät inte uppgifterna raderas. Rensa webbläsarens data för den här webbplatsen.";
const NOTHING = "Det finns inget att radera.";

export function show(form) {
  const place = form.find("tools");
  if (place.firstChild) return;
  const asked = el("div", { className: "hb-tools__asked" });
  const said = el("p", { className: "hb-tools__said", role: "status" });
  const act = async ({ currentTarget: pressed }) => {
    const { erase, keys } = await import("./stored.mjs");
    say(said, "");
    if (!keys().includes(form.key) && !new FormStore(form.key).record()) return answer(said, NOTHING);
    const stop = () => {
      asked.replaceChildren();
      pressed.focus();
    };
    const go = () => turnTo(asked, el("p", {}, erase([form.key]) ? DONE : LEFT));
    const rounds = new FormStore(form.key).rounds().length > 1 ? [ROUNDS] : [];
    const elsewhere = form.controls.some(({ dataset }) => dataset.form) ? [ELSEWHERE] : [];
    const plan = form.key === "plan" ? [PLAN] : [];
    turnTo(asked, el("p", {}, [QUESTION, ...rounds, ...elsewhere, ...plan].join(" ")), button("Ja, radera uppgifterna", go), link("Avbryt", stop));
  };
  place.append(link("Radera uppgifterna", act), asked, said, document.createElement("hb-quiet"));
}
