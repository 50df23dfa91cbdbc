/**
 * The time of a showing against its plan, in words. Pure: times are milliseconds.
 */

const MINUTE = 60_000;

/** «7:05» of a time. */
export function clock(time) {
  const seconds = Math.floor(Math.max(time, 0) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How a showing of `total` slides lies at slide `number` (from 1) after `used`, with `minutes` planned: «i takt», «2 min före», … */
export function pace({ used, minutes, number, total }) {
  if (used > minutes * MINUTE) return `${Math.ceil((used - minutes * MINUTE) / MINUTE)} min över planen`;
  const behind = Math.round((used - (minutes * MINUTE * number) / total) / MINUTE);
  if (used === 0 || behind === 0) return "i takt med planen";
  // The first slide cannot be late: its share has only begun.
  return behind > 0 ? `${behind} min efter planen` : `${-behind} min före planen`;
}
