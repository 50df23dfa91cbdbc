/**
 * Which part of what is written in a field can be kept, and what is said of the rest. Pure.
 *
 * {value} of all that is written; {value, fault} of its beginning; {fault} alone where nothing of it can take
 * the place of what is kept; `begun`: the reader is perhaps still writing it.
 */
import { clean, writable } from "./clean.mjs";
import { isDate, LIMITS } from "./record.mjs";

/** The first and the last day that a field takes: a year with a digit too many or too few is a slip. */
export const DAYS = { min: "2000-01-01", max: "2099-12-31" };
const DIGITS = 4;

const HALF = "Dagen är inte färdigskriven och sparas inte.";
const OUTSIDE = "Året ska vara mellan 2000 och 2099. Dagen sparas inte.";
const NUMBER = "Skriv ett tal med siffror, högst fyra. Det som står här sparas inte.";

/** `broken`: the browser says that it is no day; `limit`: whose of LIMITS. */
export function fitting({ kind, value, broken = false, limit = "note" }) {
  if (kind === "date") return day(value, broken);
  if (kind === "number") return number(value);
  return text(value, limit);
}

function text(value, limit) {
  const kept = clean(value, limit);
  const over = writable(value).length - kept.length;
  if (over === 0) return { value: kept };
  return { value: kept, fault: `De första ${counted(kept.length)} tecknen får plats. Resten (${counted(over)}) sparas inte. Korta texten.` };
}

function day(value, broken) {
  if (broken || value.startsWith("0")) return { fault: HALF, begun: true }; // while a year is typed it begins with noughts
  if (value === "" || (isDate(value) && DAYS.min <= value && value <= DAYS.max)) return { value };
  return { fault: OUTSIDE };
}

/** «4 st» is 4. */
function number(value) {
  const found = value.match(/\d+/g) ?? [];
  if (value.trim() === "") return { value: "" };
  return found.length === 1 && found[0].length <= DIGITS ? { value: found[0] } : { fault: NUMBER };
}

/** «2 000» */
const counted = (number) => `${number}`.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
