/**
 * What a reader typed or pasted, as a record may hold it. Pure.
 */
import { LIMITS, UNWRITABLE } from "./record.mjs";

/** Trimmed, in composed characters (so that å is å), without control characters. */
export function writable(value) {
  const lines = String(value).replace(/\r\n?/g, "\n");
  return lines.replace(new RegExp(UNWRITABLE, "gu"), "").normalize("NFC").trim();
}

/** `field`: note, who or title. As it can be kept: cut at the limit. */
export function clean(value, field) {
  // The cut may fall in the middle of a character.
  return writable(value).slice(0, LIMITS[field]).replace(UNWRITABLE, "").trimEnd();
}
