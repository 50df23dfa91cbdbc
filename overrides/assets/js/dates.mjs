/**
 * Days as they stand in a calendar: «2027-01-14» in, a day or its Swedish words out.
 *
 * Pure. A day is a day wherever the reader is: all is counted in UTC, where no night is an hour short.
 * The names are written out here, so that they are the same in every browser.
 */
import { isDate } from "./record.mjs";

const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];
export const MONTHS = [
  "januari", "februari", "mars", "april", "maj", "juni",
  "juli", "augusti", "september", "oktober", "november", "december",
];

/** The day `n` days later, or earlier. "" where there is no such day to write. */
export function addDays(iso, n) {
  if (!isDate(iso) || !Number.isInteger(n)) return "";
  const then = new Date(Date.parse(iso) + n * DAY);
  const day = Number.isNaN(then.valueOf()) ? "" : then.toISOString().slice(0, 10);
  return isDate(day) ? day : "";
}

/** Today itself has not passed. */
export const isPast = (iso, todayIso) => iso !== "" && iso < todayIso;

/** The day it is where the device is. */
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** 1 for January. */
export const month = (iso) => Number(iso.slice(5, 7));

/** «14 januari 2027» */
export const short = (iso) => `${Number(iso.slice(8))} ${MONTHS[month(iso) - 1]} ${Number(iso.slice(0, 4))}`;

/** «torsdag 14 januari 2027» */
export const long = (iso) => `${WEEKDAYS[new Date(iso).getUTCDay()]} ${short(iso)}`;
