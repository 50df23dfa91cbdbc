/**
 * What a list's record may look like. Pure: knows neither the page nor the store.
 *
 * record = {version: 1, rounds: [round]}; the last round is the current one
 * round  = {id: "1", "2", …, title?, started?, steps: {STEP: step}, archive?: {STEP: step}, others?: {title: […]}}
 * step   = {state?: "done" | "na" | "", at?, who?, note?, due?, others?: {who: […], note: […], due: […]}}
 * `archive` holds steps that no longer stand in the list, in the round where they stood.
 * `others` holds what a merge kept side by side until a person chooses. `at` and `started`
 * are as toISOString writes them, `due` as 2026-01-31; an empty text is the same as none.
 */

export const VERSION = 1;
/** Lengths in UTF-16 units; `steps` counts a round's steps and archive together. */
export const LIMITS = { name: 100, title: 200, who: 200, note: 2000, others: 100, steps: 1000, rounds: 200 };
/** From the least to the largest: where two states have the same time, the larger is kept. */
export const STATES = ["", "na", "done"];
/** Control characters and halves of characters. */
export const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}]/u;

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The name of a list or a step. */
export const isName = (value) =>
  typeof value === "string" &&
  value.length <= LIMITS.name &&
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) &&
  !["constructor", "prototype"].includes(value);

/** A moment that exists, exactly as toISOString writes it: such texts sort by time. */
export function isTime(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.valueOf()) && date.toISOString() === value;
}

export const isDate = (value) => typeof value === "string" && isTime(`${value}T00:00:00.000Z`);

/** Does it come from a later edition than this one? */
export const isNewer = ({ version }) => Number.isInteger(version) && version > VERSION;

/** {status: "ok", record}, or {status: "damaged" | "newer" | "foreign"} of what must be set aside. */
export function read(json) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return { status: "damaged" };
  }
  if (isRecord(value)) return { status: "ok", record: value };
  if (!isObject(value)) return { status: "foreign" };
  return { status: isNewer(value) ? "newer" : value.version === VERSION ? "damaged" : "foreign" };
}

export const isRecord = (value) => faults(value).next().done === true;

const version = (value) => value !== VERSION && (isNewer({ version: value }) ? "newer" : "version");
const number = (value) => !(typeof value === "string" && /^[1-9]\d{0,5}$/.test(value)) && "number";
const state = (value) => !STATES.includes(value) && "state";
const time = (value) => value !== "" && !isTime(value) && "time";
const date = (value) => value !== "" && !isDate(value) && "date";
const text = (value, field) =>
  typeof value !== "string" ? "text" : value.length > LIMITS[field] ? "long" : UNWRITABLE.test(value) && "unwritable";

const STEP = { state, at: time, who: text, note: text, due: date, others: { who: [text], note: [text], due: [date] } };
const STEPS = { "*": STEP };
const ROUND = { id: number, title: text, started: time, steps: STEPS, archive: STEPS, others: { title: [text] } };
const RECORD = { version, rounds: [ROUND] };
const NEEDED = ["version", "rounds", "id", "steps"];

/** Yields {path: ["rounds", 0, "steps", "namn", "note"], code, limit?}; nothing of a sound record. */
export function* faults(record) {
  yield* check(record, RECORD, []);
  let last = 0;
  for (const [index, round] of (Array.isArray(record?.rounds) ? record.rounds : []).entries()) {
    if (!isObject(round)) continue;
    const many = [round.steps, round.archive].filter(isObject).flatMap(Object.keys).length;
    if (many > LIMITS.steps) yield { path: ["rounds", index, "steps"], code: "many", limit: LIMITS.steps };
    if (number(round.id)) continue;
    if (Number(round.id) <= last) yield { path: ["rounds", index, "id"], code: "order" };
    last = Number(round.id);
  }
}

/** A shape is a function (the fault's code, if any), [shape] for a list or an object of shapes; "*" is any name. */
function* check(value, shape, path) {
  const field = path.findLast((part) => typeof part === "string");
  if (typeof shape === "function") {
    const code = shape(value, field);
    if (code) yield { path, code, limit: LIMITS[field] };
  } else if (Array.isArray(shape)) {
    const limit = LIMITS[field === "rounds" ? field : "others"];
    if (!Array.isArray(value)) yield { path, code: "list" };
    else if (value.length > limit) yield { path, code: "many", limit };
    else for (const [index, each] of value.entries()) yield* check(each, shape[0], [...path, index]);
  } else if (!isObject(value)) yield { path, code: "object" };
  else {
    for (const name of NEEDED) {
      if (name in shape && !Object.hasOwn(value, name)) yield { path: [...path, name], code: "missing" };
    }
    for (const [name, each] of Object.entries(value)) {
      const inner = shape["*"] ?? (Object.hasOwn(shape, name) && shape[name]);
      if (!inner || (shape === STEPS && !isName(name))) yield { path: [...path, name], code: inner ? "name" : "unknown" };
      else if (each !== undefined) yield* check(each, inner, [...path, name]);
    }
  }
}
