/**
 * Days as a calendar file, RFC 5545. Pure.
 *
 * Nothing in the file tells whose it is or what it is about unless the reader has asked for it:
 * names are neutral, and a day's UID is made from a random number that stays on the device.
 * The same day has the same UID in every file, so that a later file changes what an earlier one put there.
 */
import { addDays } from "./dates.mjs";

export const NAME = "kalender.ics";
export const TYPE = "text/calendar;charset=utf-8";

/**
 * days = [{uid, date, summary, description?, cancelled?}]; `sequence` has grown since the last file;
 * `now` as toISOString writes it. Ends with CRLF, as every line does.
 */
export function calendar(days, sequence, now) {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kalender//SV", "CALSCALE:GREGORIAN", ...days.flatMap((day) => event(day, sequence, now)), "END:VCALENDAR"];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** An all-day event ends where the next day begins. It takes no time: the reader is not shown as busy. */
function event({ uid, date, summary, description, cancelled }, sequence, now) {
  const next = addDays(date, 1);
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    ...(next ? [`DTEND;VALUE=DATE:${digits(next)}`] : []), // the last day of all has no next
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

/** The same for the same two texts, and tells of neither: 128 bits in the shape of a UUID. */
export function uid(secret, name) {
  const hex = [1, 2, 3, 4].map((seed) => hash(`${seed}/${secret}/${name}/${seed}`)).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** 32 bits in hexadecimal: FNV-1a, and then mixed as MurmurHash3 does. */
function hash(text) {
  let bits = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) bits = Math.imul(bits ^ byte, 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

/** A later file has a larger number, also when an old back-up has been restored between: it counts seconds. */
export function nextSequence(last, now) {
  const seconds = Math.floor((Date.parse(now) - Date.UTC(2026, 0, 1)) / 1000);
  return Math.max(0, seconds, last + 1);
}

const digits = (date) => date.replaceAll("-", "");
const stamp = (now) => `${now.slice(0, 19).replace(/[-:]/g, "")}Z`;
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

/** At most 75 octets a line, the space that begins a continued line counted; never in the middle of a character. */
function fold(line) {
  const octets = new TextEncoder();
  const lines = [""];
  let room = 75;
  for (const sign of line) {
    const size = octets.encode(sign).length;
    if (size > room) {
      lines.push("");
      room = 74;
    }
    lines[lines.length - 1] += sign;
    room -= size;
  }
  return lines.join("\r\n ");
}
