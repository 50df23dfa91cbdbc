/**
 * What stands in a document for an answer. Pure.
 */
import { long, short } from "./dates.mjs";
import { isDate } from "./record.mjs";

/** `as` is the kind of the field; a day that stands alone is "date-long". "" where there is no answer. */
export function written(value, as) {
  if (as === "lines") return linesOf(value).join(", ");
  if (as.startsWith("date") && isDate(value)) return as === "date" ? short(value) : long(value);
  return value.trim();
}

/** The names of a field with one name a line. */
export const linesOf = (value) => value.split("\n").map((line) => line.trim()).filter(Boolean);

/** How many of these answers are given? */
export const given = (values) => values.filter((value) => value.trim()).length;
