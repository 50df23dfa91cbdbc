/**
 * What is next, loud and in one line, and what is waited for: on top of the plan.
 */
import { el } from "./dom.mjs";
import { long } from "./dates.mjs";
import { own } from "./own.mjs";
import { NO_DAY } from "./plan-moment.mjs";

export function drawNow(plan) {
  const place = plan.find("now");
  const parts = words(plan);
  const drawn = parts.map(({ outerHTML }) => outerHTML).join("");
  if (place.drawn === drawn) return; // the focus stays where it is
  place.drawn = drawn;
  place.replaceChildren(...parts);
}

function words(plan) {
  const { next, waiting, ask, closed } = plan.reckoned;
  if (!next) {
    return [label("Klart"), el("p", { className: "hb-plan__next" }, "Alla steg i planen är klara."), rest("Sedan: ", el("a", { href: plan.getAttribute("after") }, "årshjulet"))];
  }
  const asking = next.id === plan.plan.unknown;
  const wait = waiting && waiting.id === next.id;
  return [
    label(wait ? "Det här väntar ni på" : "Nästa"),
    el("p", { className: "hb-plan__next" }, el("a", { href: `#plan-${next.id}` }, next.text)),
    el("p", { className: "hb-plan__when" }, ...(next.who ? [own(next.who), " · "] : []), day(next)),
    !plan.hasDays() && el("p", {}, el("a", { className: "hb-plan__fill", href: "#plan-dagar" }, "Fyll i dagarna ni vet")),
    waiting && !wait && rest("Det här väntar ni på: ", toStep(waiting), " · ", day(waiting)),
    closed && (asking || wait) && rest(el("a", { href: `#falt-${plan.plan.gate}` }, "Fyll i dagen när ni vet den")),
    ask && rest("Kom ihåg: ", toStep(ask)),
  ].filter(Boolean);
}

const label = (text) => el("p", { className: "hb-plan__label" }, text);
const rest = (...words) => el("p", { className: "hb-plan__rest" }, ...words);
const toStep = ({ id, text }) => el("a", { href: `#plan-${id}` }, text);
const day = ({ date }) => (date ? own(long(date)) : NO_DAY);
