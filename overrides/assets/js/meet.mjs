/** What two tabs wrote over the same text becomes one. Fetched when it has happened. */
import { ChecklistStore } from "./checklist-store.mjs";
import { merge } from "./merge.mjs";
import { read } from "./record.mjs";
import { keyOf, ready } from "./store.mjs";

/** Under the name lies what we wrote, and the other tab has written `json`. What has been erased since stays so. */
export async function meet(name, json) {
  const { status, record: theirs } = read(json);
  if (status !== "ok") return;
  await ready();
  new ChecklistStore(keyOf(name)).change((record) => record && merge(record, theirs));
}
