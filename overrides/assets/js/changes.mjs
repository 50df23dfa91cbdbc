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
const GONE = "steg som inte längre finns i listan";
const CALENDAR = "det som kalenderfilen behöver";

/**
 * `here`: {KEY: record or null} of this device, for every key of `records` ({KEY: record}, from parse or a link).
 * `known`: {KEY: {title, form, steps: [{id, was, unseen}]}}, where `steps` lets renamed steps meet before they are counted;
 * `unseen` ones are what a form keeps for its calendar file.
 * Returns {changes: [{key, title, words, before, after, changed}], faults}; store each `after` of those
 * `changed`, and keep `before` and `after` for undo. With a fault there are no changes: all or nothing.
 */
export function restore(here, records, now, known = {}) {
  const faults = [];
  const changes = Object.entries(records).map(([key, record]) => {
    const before = Object.hasOwn(here, key) ? (here[key] ?? null) : null;
    const steps = Object.hasOwn(known, key) ? known[key].steps : undefined;
    const moved = (each) => (each && steps ? migrate(steps, each).record : each);
    const after = tidy(moved(merge(before, record, now)));
    if (!isRecord(after)) faults.push(fault(titleOf(key, known), "Tillsammans blir det mer än vad som ryms.", FEWER));
    const old = moved(before);
    const changed = JSON.stringify(tidy(old)) !== JSON.stringify(after);
    const many = compare(old, after, steps?.filter(({ unseen }) => unseen).map(({ id }) => id));
    return { key, title: titleOf(key, known), words: words(many, own(known, key)?.form), before, after, changed };
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

/** How many fields of the current round hold more than one answer, for the reader to choose from. */
export const waiting = ({ rounds }) => Object.values(rounds.at(-1)?.steps ?? {}).flatMap(({ others = {} }) => Object.values(others)).filter(({ length }) => length > 0).length;

/** {ticks, unticked, na, wanted, notes, who, due, rounds, gone, unseen}: how many of each; of the steps `unseen` only that. */
export function compare(before, after, unseen = []) {
  const many = { ticks: 0, unticked: 0, na: 0, wanted: 0, notes: 0, who: 0, due: 0, rounds: 0, gone: 0, unseen: 0 };
  const was = rounds(before);
  for (const { id, steps, archive = {} } of after?.rounds ?? []) {
    const old = was.get(id);
    if (!old) many.rounds += 1;
    for (const [name, step] of Object.entries(steps)) {
      if (!unseen.includes(name)) compareStep(own(old?.steps, name), step, many);
      else if (!same(mergeStep(own(old?.steps, name)), step)) many.unseen += 1;
    }
    many.gone += Object.keys(archive).filter((name) => !Object.hasOwn(old?.archive ?? {}, name)).length;
  }
  many.rounds -= was.size === 0 && many.rounds > 0 ? 1 : 0; // the first round is the list itself
  return many;
}

/** «3 bockar till, 1 anteckning, 1 ny omgång»; of a form «2 uppgifter, 1 datum» */
export function words(many, form = false) {
  const told = [
    [many.ticks, "bock till", "bockar till"],
    [many.unticked, "bock färre", "bockar färre"],
    [many.na, "steg till som inte gäller er", "steg till som inte gäller er"],
    [many.wanted, "steg som gäller er igen", "steg som gäller er igen"],
    [many.notes, ...(form ? ["uppgift", "uppgifter"] : ["anteckning", "anteckningar"])],
    [many.who, "namn på den som gör", "namn på dem som gör"],
    [many.due, "datum", "datum"],
    [many.rounds, "ny omgång", "nya omgångar"],
    [many.gone, ...(form ? ["uppgift som inte längre frågas efter", "uppgifter som inte längre frågas efter"] : [GONE, GONE])],
  ].filter(([number]) => number > 0);
  const said = told.map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
  return [...said, ...(many.unseen > 0 ? [CALENDAR] : [])].join(", ") || SAME;
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
