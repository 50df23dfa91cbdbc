/**
 * Below the plan: the days as a calendar file, the plan as text, and a new plan. Built when the plan has been shown.
 */
import { calendarTools } from "./calendar-tools.mjs";
import { button, el, link, say } from "./dom.mjs";
import { offer } from "./form-rounds.mjs";
import { noNet } from "./lost.mjs";
import { planText, remarkLine } from "./plan-text.mjs";
import { left } from "./plan-reckon.mjs";
import { answer } from "./turn.mjs";

const SEEN = "Så här ser texten ut. Namn följer inte med.";
const TICKS = "Bockarna hör till listan och ligger kvar.";

export function build(plan) {
  if (plan.find("tools").firstChild) return;
  plan.find("tools").append(
    heading(plan, "I kalendern"), calendarTools(plan.form, () => days(plan)),
    heading(plan, "Skicka planen"), asText(plan),
    offer(plan.form, {
      button: "Börja om med en ny plan", ask: `Planens dagar blir tomma, och tiderna blir förslagen igen. Mötenas dagar försvinner också ur dokumenten. Den gamla planen ligger kvar och går att läsa. ${TICKS}`,
      go: "Börja om", done: "Den nya planen har börjat.", past: "Tidigare planer", labels: plan.plan.labels,
    }),
  );
}

/** Of the moments' level. */
const heading = (plan, text) => el(plan.querySelector(".hb-plan__heading").tagName, { className: "hb-plan__heading" }, text);

function days({ reckoned, plan }) {
  return reckoned.moments.map((moment, index) => ({
    id: moment.id, date: moment.date, title: moment.title, neutral: plan.moments[index].neutral,
    text: [...moment.remarks.map(remarkLine), ...left(moment).map(({ text }) => `- ${text}`)].join("\n"),
  }));
}

/** Shown before it is sent; it follows the plan while it is open. */
function asText(plan) {
  const said = el("p", { className: "hb-tools__said", role: "status" });
  const box = el("div", { className: "hb-tools__asked" });
  const shown = el("textarea", { className: "hb-plan__text", readOnly: true, autocomplete: "off", translate: false, rows: 12 });
  const fill = () => (shown.value = planText(plan.closest(".hb-plan").getAttribute("aria-label"), plan.reckoned.moments));
  const copy = async () => {
    const { copied } = await import("./share.mjs");
    if (await copied(shown.value)) return answer(said, "Texten är kopierad. Klistra in den där du vill skicka den.");
    shown.select();
    answer(said, "Kopiera den markerade texten.");
  };
  const share = async () => (await import("./share.mjs")).viaSheet({ text: shown.value });
  const close = () => {
    box.replaceChildren();
    say(said, "");
    open.focus();
  };
  const show = () => {
    say(said, "");
    box.replaceChildren(
      el("label", { className: "hb-tools__label" }, SEEN, shown),
      button("Kopiera som text", copy), ...(navigator.share ? [button("Dela", share)] : []), link("Stäng", close),
    );
    fill();
    shown.setSelectionRange(0, 0); // seen from its beginning
    shown.focus();
  };
  const open = button("Visa planen som text", show);
  open.addEventListener("pointerdown", () => import("./share.mjs").catch(noNet), { once: true }); // a share sheet wants to follow its tap at once
  for (const store of [plan.form, plan.list]) store.watch(() => shown.isConnected && fill());
  return el("div", { className: "hb-tools__part" }, open, box, said);
}
