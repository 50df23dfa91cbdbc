/**
 * The plan in words, and as text to send: days, what is remarked on, steps, what is done, and never who. Pure.
 */
import { long } from "./dates.mjs";

/** What is said of a day: the words, and where they name a day, that and what follows it. */
export function remarkWords({ kind, text, date }) {
  return kind === "before" ? [`Dagen ligger före «${text}» (`, long(date), "), som ska göras först."] : [text];
}

/** `moments` as plan-reckon.mjs gives them. */
export function planText(title, moments) {
  const blocks = moments.map(({ date, title: what, steps, remarks }) => [
    `${date ? long(date) : "Ingen dag än"}: ${what}`,
    ...remarks.map(remarkLine),
    ...steps.filter(({ state }) => state !== "na").flatMap((step) => [`- ${step.text}${aside(step, date)}`, ...step.remarks.map(remarkLine)]),
  ].join("\n"));
  return `${[title, ...blocks].join("\n\n")}\n`;
}

/** For a plain text. */
export const remarkLine = (remark) => `OBS! ${remarkWords(remark).join("")}`;

function aside({ state, due }, date) {
  if (state === "done") return " (klart)";
  return due && due !== date ? ` (${long(due)})` : "";
}
