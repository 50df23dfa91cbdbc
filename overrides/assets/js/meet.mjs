/** What two tabs wrote over the same text becomes one. Fetched when it has happened. */
import { ChecklistStore } from "./checklist-store.mjs";
import { merge, tidy } from "./merge.mjs";
import { read } from "./record.mjs";
import { keyOf, ready } from "./store.mjs";

/** Under the name lies what we wrote, and the other tab has written `json`. A record that says all of that already is left as it is. */
export async function meet(name, json) {
  const { status, record: theirs } = read(json);
  if (status !== "ok") return;
  await ready();
  new ChecklistStore(keyOf(name)).change((record) => {
    const both = record && merge(record, theirs); // erased since: it stays so
    return JSON.stringify(both) === JSON.stringify(record && tidy(record)) ? record : both;
  });
}
