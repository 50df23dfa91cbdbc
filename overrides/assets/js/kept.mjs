/**
 * What a list needs once something is kept: old ids brought home, and what is rare looked for.
 *
 * The list is ticked without this file. Old rounds, the archive and what differs after a merge
 * have scripts of their own, fetched when there are any.
 */
import { migrate } from "./migrate.mjs";

/** Called whenever the list is drawn. */
export async function show(list) {
  const { store } = list;
  if (!list.kept) {
    list.kept = {};
    // Once a page: two editions in two tabs would else quarrel for ever.
    store.change((record) => record && migrate(list.steps, record).record);
  }
  const [rounds, steps] = [store.rounds(), store.steps()];
  const again = list.find("again");
  if (again && !list.find("ask")) again.hidden = Object.keys(steps).length === 0;
  if (list.kept.rounds || rounds.length > 1 || rounds.some(({ title, archive, others }) => title || archive || others)) {
    list.kept.rounds ??= await import("./rounds.mjs");
    list.kept.rounds.show(list);
  }
  if (list.kept.conflicts || Object.values(steps).some(({ others }) => others)) {
    list.kept.conflicts ??= await import("./conflicts.mjs");
    list.kept.conflicts.show(list);
  }
}
