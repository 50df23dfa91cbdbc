/**
 * A record follows its list when the list changes: renamed steps carry their ticks along,
 * steps that are gone rest in the archive with their notes, and come out if they come back.
 *
 * Pure, and nothing is ever dropped: where two reports of a step meet they are merged.
 * migrate(merge(a, b)) is merge(migrate(a), migrate(b)), so it does not matter which comes first.
 */
import { mergeStep } from "./merge.mjs";

/**
 * `steps`: the list as it is today, [{id, was: [old ids]}]. `record` must have passed isRecord.
 * Returns {record, renamed: [{from, to, round}], archived: [{step, round}], returned: [{step, round}]};
 * `record` is the very one given when nothing has moved, so that nothing needs to be written.
 */
export function migrate(steps, record) {
  const home = homes(steps);
  const moved = { renamed: [], archived: [], returned: [] };
  const rounds = record.rounds.map((round) => migrateRound(round, home, moved));
  const changed = Object.values(moved).some((each) => each.length > 0);
  return { record: changed ? { ...record, rounds } : record, ...moved };
}

/** What rests in the archive: [{step: id, round: id, title: the round's title, report: step}], the latest round first. */
export function archived(record) {
  return [...record.rounds].reverse().flatMap(({ id, title = "", archive = {} }) =>
    Object.entries(archive).map(([step, report]) => ({ step, round: id, title, report })),
  );
}

/** Map: old or present id → present id. A step that exists is nobody's old name, and the first claim holds. */
export function homes(steps) {
  const home = new Map(steps.map(({ id }) => [id, id]));
  for (const { id, was = [] } of steps) for (const old of was) if (!home.has(old)) home.set(old, id);
  return home;
}

function migrateRound(round, home, moved) {
  const steps = new Map();
  const archive = new Map();
  for (const [place, old] of [["steps", round.steps], ["archive", round.archive ?? {}]]) {
    for (const [name, report] of Object.entries(old)) {
      const id = home.get(name);
      put(id ? steps : archive, id ?? name, report);
      if (place === "steps" && !id) moved.archived.push({ step: name, round: round.id });
      if (place === "archive" && id) moved.returned.push({ step: id, round: round.id });
      if (id && id !== name) moved.renamed.push({ from: name, to: id, round: round.id });
    }
  }
  const { archive: _, ...rest } = round;
  return { ...rest, steps: Object.fromEntries(steps), ...(archive.size > 0 && { archive: Object.fromEntries(archive) }) };
}

function put(place, name, report) {
  place.set(name, place.has(name) ? mergeStep(place.get(name), report) : report);
}
