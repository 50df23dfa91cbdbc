/**
 * What the reader has ticked in one list: handbok:checklist:KEY holds a record (record.mjs),
 * whose last round is the current one. What is filled in on a form is such a record too (form-store.mjs).
 *
 * Reads and writes through store.mjs.
 */
import { noNet } from "./lost.mjs";
import { ASIDE, check, forget, nameOf, PREFIX, put, quiet, ready, tell, text, waiting, watchAll } from "./store.mjs";

const DAY = 24 * 60 * 60 * 1000;
const BASES = 20; // more than are on their way at once
const parsed = new Map(); // name → {text, record, bases?}: what was read last; bases if we wrote it: the last texts we wrote over
const aside = new Map(); // name → why: whoever on the page reads it first, all are told

/** One list's ticks. Records are never changed in place: what has not changed is the same object as before. */
export class ChecklistStore {
  #name;

  constructor(key) {
    this.#name = nameOf(key);
  }

  /** "", or why a stored record could not be used and lies aside: "damaged", "newer" or "foreign". */
  get setAside() {
    return aside.get(this.#name) ?? "";
  }

  /** The record as this page knows it, or null. */
  record() {
    return (waiting().get(this.#name) ?? []).reduce((record, edit) => edit(record), this.#stored());
  }

  rounds() {
    return this.record()?.rounds ?? [];
  }

  round() {
    return this.rounds().at(-1) ?? null;
  }

  /** {STEP: {state, at, …}} of the current round. */
  steps() {
    return this.round()?.steps ?? {};
  }

  /** Does this page know more than the storage? */
  get waits() {
    return waiting().has(this.#name);
  }

  /** Keep a step's state: "done", "na" or "". Like all that follows, false: it is not kept on the device. */
  mark(step, state, now = new Date().toISOString()) {
    return this.#edit(step, now, (old) => ({ ...old, state, at: later(now, old.at) }));
  }

  /** Keep some of who, note, due and others, already clean (clean.mjs); what is empty is taken away. */
  fill(step, fields, now = new Date().toISOString()) {
    return this.#edit(step, now, (old) => {
      const filled = Object.entries({ ...old, ...fields });
      return Object.fromEntries(filled.filter(([field, value]) => !(field in fields) || Object.keys(value ?? "").length > 0));
    });
  }

  /** Begin a new round; the old ones are kept. */
  newRound(title, now = new Date().toISOString()) {
    return this.change((record) => nextRound(record, now, title));
  }

  /** Put this record, or none, in the place of what is there. */
  replace(record) {
    return this.change(() => record);
  }

  /**
   * Read, change and write at once. `edit` is pure: record or null → the same.
   * Two tabs never lose each other's steps: see overtake() for those that write at the same moment.
   */
  change(edit, sound = (record) => check().isRecord(record)) {
    const before = this.record();
    const record = edit(before);
    if (record === before && !this.waits) return true;
    const json = record && JSON.stringify(record);
    // A record that can neither be read nor moved aside is never written over.
    const there = text(this.#name);
    const free = there === null || there === parsed.get(this.#name)?.text;
    if (record && check() && !sound(record)) return false; // it could not be read again
    const kept = !quiet() && free && put(this.#name, json);
    if (kept) {
      const { bases = [] } = parsed.get(this.#name) ?? {};
      parsed.set(this.#name, { text: json, record, bases: [there, ...bases].slice(0, BASES) });
      forget(this.#name);
    } else {
      waiting().set(this.#name, [...(waiting().get(this.#name) ?? []), edit]);
      if (!check()) ready().then(() => this.change((same) => same)); // another tab was first: once more, on top of that
    }
    tell(this.#name);
    return kept;
  }

  /** Call `listener` when this list changes, here or in another tab. Returns what ends it. */
  watch(listener) {
    return watchAll((name) => {
      if (name === this.#name || name === null) listener();
    });
  }

  #edit(step, now, edit) {
    return this.change((record) => {
      const { rounds, ...rest } = record?.rounds.length ? record : nextRound(null, now);
      const round = rounds.at(-1);
      const old = Object.hasOwn(round.steps, step) ? round.steps[step] : {};
      return { ...rest, rounds: [...rounds.slice(0, -1), { ...round, steps: { ...round.steps, [step]: edit(old) } }] };
    }, ({ rounds }) => soundStep(step, rounds.at(-1)));
  }

  #stored() {
    const json = text(this.#name);
    if (json === null) return null;
    const known = parsed.get(this.#name);
    if (known?.text === json) return known.record;
    if (!check()) return null; // another tab has just written it: see watchAll
    const { status, record } = check().read(json);
    if (status === "ok") {
      parsed.set(this.#name, { text: json, record });
      return record;
    }
    this.#moveAside(status, json);
    return null;
  }

  /** Byte for byte. Where the copy can't be written the original stays where it is. */
  #moveAside(why, json) {
    aside.set(this.#name, why);
    const copy = `${ASIDE}${this.#name.slice(PREFIX.length)}:${new Date().toISOString()}`;
    if (put(copy, json)) put(this.#name, null);
  }
}

/** Of five hundred steps only the one that has changed is looked at: a tick answers at once. */
function soundStep(step, { steps, archive }) {
  const few = Object.keys({ ...steps, ...archive }).length <= check().LIMITS.steps;
  return few && check().isRecord({ version: 1, rounds: [{ id: "1", steps: { [step]: steps[step] } }] });
}

/** The record, or null for none yet, with a new round last. */
function nextRound(record, started, title = "") {
  const rounds = record?.rounds ?? [];
  const id = String(Number(rounds.at(-1)?.id ?? 0) + 1); // the same on every device, so that rounds meet when merged
  return { version: 1, rounds: [...rounds, { id, title, started, steps: {} }] };
}

/** A change is later than what it changes, even where a clock is some hours wrong. Merging doubts what is more than a day ahead. */
function later(now, before) {
  const next = before ? Date.parse(before) + 1 : 0;
  return next > Date.parse(now) && next < Date.parse(now) + DAY ? new Date(next).toISOString() : now;
}

/**
 * Another tab's process may hear of a write some milliseconds late, and write over the same text as we did: the later
 * of the two stays. Its tab learns of the other here, and puts both together.
 */
function overtake({ key, oldValue, newValue }) {
  const bases = parsed.get(key)?.bases;
  if (!bases?.includes(oldValue)) return;
  bases.unshift(newValue); // what the other tab writes upon that is unknown to us too
  import("./meet.mjs").then(({ meet }) => meet(key, newValue)).catch(noNet); // not without a network
}

addEventListener("storage", overtake);
