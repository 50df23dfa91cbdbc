/**
 * What a restore would change, said before it is done, and what takes it back. Pure.
 *
 * Restoring always merges: nothing on the device is written over.
 */
import { fault, titleOf } from "./faults.mjs";
import { merge, mergeStep, tidy } from "./merge.mjs";
import { migrate } from "./migrate.mjs";
import { isRecord } from "./record.mjs";

const SAME = "Inget ändras.";
const FEWER = "Återställ en lista i taget, utan den här.";

/**
 * `here`: {KEY: record or null} of this device, for every key of `lists` ({KEY: record}, from parse or a link).
 * `known`: {KEY: {title, steps: [{id, was}]}}, where `steps` lets renamed steps meet before they are counted.
 * Returns {changes: [{key, title, words, before, after, changed}], faults}; store each `after` of those
 * `changed`, and keep `before` and `after` for undo. With a fault there are no changes: all or nothing.
 */
export function restore(here, lists, now, known = {}) {
  const faults = [];
  const changes = Object.entries(lists).map(([key, record]) => {
    const before = Object.hasOwn(here, key) ? (here[key] ?? null) : null;
    const steps = Object.hasOwn(known, key) ? known[key].steps : undefined;
    const moved = (each) => (each && steps ? migrate(steps, each).record : each);
    const after = tidy(moved(merge(before, record, now)));
    if (!isRecord(after)) faults.push(fault(titleOf(key, known), "Tillsammans blir det mer än vad en lista rymmer.", FEWER));
    const old = moved(before);
    const changed = JSON.stringify(tidy(old)) !== JSON.stringify(after);
    return { key, title: titleOf(key, known), words: words(compare(old, after)), before, after, changed };
  });
  return { changes: faults.length > 0 ? [] : changes, faults };
}

/**
 * The record as it was before, but with all that the reader has done since: a step that is no longer
 * as the restore left it stays as it is. `current` is what is stored now, or null; null means: remove the record.
 */
export function undo(current, before, after) {
  if (current === null) return null; // erased since: it stays erased
  const [was, is] = [rounds(before), rounds(after)];
  const kept = current.rounds.flatMap((round) => {
    const old = was.get(round.id);
    const left = is.get(round.id);
    const steps = back(round.steps, old?.steps, left?.steps);
    const archive = back(round.archive, old?.archive, left?.archive);
    const words = left && same(heading(round), heading(left)) ? heading(old ?? {}) : heading(round);
    if (!old && left && Object.keys({ ...steps, ...archive }).length === 0) return [];
    const { archive: _, others, ...rest } = round;
    return [{ ...rest, ...words, steps, ...(Object.keys(archive).length > 0 && { archive }) }];
  });
  if (kept.length === 0 && before === null) return null;
  return { version: current.version, rounds: kept };
}

/** {ticks, unticked, na, wanted, notes, who, due, rounds, gone}: how many of each. */
export function compare(before, after) {
  const many = { ticks: 0, unticked: 0, na: 0, wanted: 0, notes: 0, who: 0, due: 0, rounds: 0, gone: 0 };
  const was = rounds(before);
  for (const { id, steps, archive = {} } of after?.rounds ?? []) {
    const old = was.get(id);
    if (!old) many.rounds += 1;
    for (const [name, step] of Object.entries(steps)) compareStep(own(old?.steps, name), step, many);
    many.gone += Object.keys(archive).filter((name) => !Object.hasOwn(old?.archive ?? {}, name)).length;
  }
  many.rounds -= was.size === 0 && many.rounds > 0 ? 1 : 0; // the first round is the list itself
  return many;
}

/** «3 bockar till, 1 anteckning, 1 ny omgång» */
export function words(many) {
  const told = [
    [many.ticks, "bock till", "bockar till"],
    [many.unticked, "bock färre", "bockar färre"],
    [many.na, "steg till som inte gäller er", "steg till som inte gäller er"],
    [many.wanted, "steg som gäller er igen", "steg som gäller er igen"],
    [many.notes, "anteckning", "anteckningar"],
    [many.who, "namn på den som gör", "namn på dem som gör"],
    [many.due, "datum", "datum"],
    [many.rounds, "ny omgång", "nya omgångar"],
    [many.gone, "steg som inte längre finns i listan", "steg som inte längre finns i listan"],
  ].filter(([number]) => number > 0);
  return told.length === 0 ? SAME : told.map(([number, one, more]) => `${number} ${number === 1 ? one : more}`).join(", ");
}

function compareStep(before = {}, after, many) {
  const [old, state] = [before.state ?? "", after.state ?? ""];
  if (state !== old) {
    if (state === "done") many.ticks += 1;
    else if (old === "done") many.unticked += 1;
    if (state === "na") many.na += 1;
    else if (old === "na" && state === "") many.wanted += 1;
  }
  for (const [field, name] of [["note", "notes"], ["who", "who"], ["due", "due"]]) {
    const had = new Set(texts(before, field));
    many[name] += texts(after, field).filter((each) => !had.has(each)).length;
  }
}

/** Steps as they were, where they still are as the restore left them. */
function back(now = {}, before = {}, after = {}) {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const kept = names.map((name) => [name, same(step(now, name), step(after, name)) ? own(before, name) : own(now, name)]);
  return Object.fromEntries(kept.filter(([, each]) => each !== undefined));
}

const rounds = (record) => new Map((record?.rounds ?? []).map((round) => [round.id, round]));
const own = (object, name) => (object && Object.hasOwn(object, name) ? object[name] : undefined);
const step = (steps, name) => (Object.hasOwn(steps, name) ? mergeStep(steps[name]) : null);
const texts = (step, field) => [step[field], ...(step.others?.[field] ?? [])].filter(Boolean);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const heading = ({ title = "", started = "", others }) => ({ title, started, ...(others && { others }) });
