/**
 * The plan as text to send: days and steps, what is done, and never who. Pure.
 */
import { long } from "./dates.mjs";

/** `moments` as plan-reckon.mjs gives them. */
export function planText(title, moments) {
  const blocks = moments.map(({ date, title: what, steps }) => [
    `${date ? long(date) : "Ingen dag än"}: ${what}`,
    ...steps.filter(({ state }) => state !== "na").map((step) => `- ${step.text}${aside(step, date)}`),
  ].join("\n"));
  return `${[title, ...blocks].join("\n\n")}\n`;
}

function aside({ state, due }, date) {
  if (state === "done") return " (klart)";
  return due && due !== date ? ` (${long(due)})` : "";
}
