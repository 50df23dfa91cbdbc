/**
 * What a reader typed or pasted, as a record may hold it. Pure.
 */
import { LIMITS, UNWRITABLE } from "./record.mjs";

/** `field`: note, who or title. Trimmed, in composed characters (so that å is å), without control characters, cut at the limit. */
export function clean(value, field) {
  const lines = String(value).replace(/\r\n?/g, "\n");
  const writable = lines.replace(new RegExp(UNWRITABLE, "gu"), "").normalize("NFC").trim();
  // The cut may fall in the middle of a character.
  return writable.slice(0, LIMITS[field]).replace(UNWRITABLE, "").trimEnd();
}
