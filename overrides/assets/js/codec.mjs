/**
 * The ticks of one list as the end of an address, and back. No notes, no names, no dates.
 *
 * #bockar=1.KEY.<done, joined by ~>.<does not concern us, joined by ~>.<how many in all>
 * None is "-": chats end a link at two dots. Older links have nothing there. The count at the end tells a link
 * that was cut on its way. Pure.
 */
import { homes, migrate } from "./migrate.mjs";
import { isName, LIMITS, STATES, VERSION } from "./record.mjs";

const MARK = "#bockar=";
const NONE = "-"; // no step's name
const LONGEST = 20_000;
const DAMAGED = "Länken är avklippt eller ändrad. Be om länken igen, eller om en fil med säkerhetskopian.";
const NEWER = "Länken är gjord av en nyare utgåva av handboken. Ladda om sidan och öppna länken igen.";
const TOO_LONG = "Länken är för lång för att vara en lista med bockar. Be om en fil med säkerhetskopian i stället.";

/** `steps`: the current round's {STEP: {state}}. Returns "#bockar=…", or "" when there is nothing to send. */
export function encode(key, steps) {
  const those = (state) => Object.keys(steps).filter((name) => steps[name]?.state === state).sort();
  const [done, na] = [those("done"), those("na")];
  const many = done.length + na.length;
  return many === 0 ? "" : `${MARK}${[VERSION, key, done.join("~") || NONE, na.join("~") || NONE, many].join(".")}`;
}

/** null: the address carries no ticks. Else {key, done: [STEP], na: [STEP]}, or {fault: a sentence}. */
export function decode(hash) {
  if (typeof hash !== "string" || !hash.startsWith(MARK)) return null;
  if (hash.length > LONGEST) return { fault: TOO_LONG };
  const [version, ...parts] = hash.slice(MARK.length).replace(/%7e/gi, "~").split(".");
  if (/^[1-9]\d{0,3}$/.test(version) && Number(version) > VERSION) return { fault: NEWER };
  const [key, done, na, many] = parts;
  if (version !== String(VERSION) || parts.length !== 4 || !isName(key)) return { fault: DAMAGED };
  const [ticked, left] = [done, na].map((names) => (["", NONE].includes(names) ? [] : names.split("~")));
  const all = [...ticked, ...left];
  const sound = all.length > 0 && all.length <= LIMITS.steps && all.every(isName) && new Set(all).size === all.length;
  return sound && String(all.length) === many ? { key, done: ticked, na: left } : { fault: DAMAGED };
}

/**
 * What a link brings to this device, as a record to merge: only what the reader has not come as far with.
 * A link has no times, so it never takes a tick away: "done" is larger than "na", "na" than "".
 * `steps`: the list today, [{id, was}]; `record`: this device's, or null; `now` as toISOString writes it.
 * Returns {record, unknown: [STEP that the list does not have]}.
 */
export function received({ done, na }, steps, record, now) {
  const home = homes(steps);
  const { id, steps: here } = (record && migrate(steps, record).record.rounds.at(-1)) ?? { id: "1", steps: {} };
  const rank = (state) => STATES.indexOf(state);
  const news = new Map();
  for (const [state, names] of [["na", na], ["done", done]]) {
    for (const step of names.map((name) => home.get(name)).filter(Boolean)) {
      const kept = Object.hasOwn(here, step) ? (here[step].state ?? "") : "";
      if (rank(state) > rank(kept)) news.set(step, { state, at: now });
    }
  }
  const rounds = [{ id, title: "", started: "", steps: Object.fromEntries(news) }];
  return { record: { version: VERSION, rounds }, unknown: [...done, ...na].filter((name) => !home.has(name)) };
}
