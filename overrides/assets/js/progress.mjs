/**
 * Counting for lists: how far, in which words, what is next and what should come before.
 *
 * Pure: knows neither the page nor the store. A step is {id, was, after}, where `was` holds
 * its old ids; `steps` of a record's round is {STEP: {state, at, …}}.
 */

/** What is reported of a step: under its own id, else under an old one. */
export function recorded({ id, was = [] }, steps) {
  if (Object.hasOwn(steps, id)) return steps[id];
  const name = was.find((each) => Object.hasOwn(steps, each));
  return name && steps[name];
}

/** "done", "na" (does not concern us) or "". */
export function state(step, steps) {
  return recorded(step, steps)?.state ?? "";
}

/** How many are done, of how many that concern us. Steps that no longer exist are not counted. */
export function count(list, steps) {
  const states = list.map((step) => state(step, steps));
  return {
    done: states.filter((each) => each === "done").length,
    total: states.filter((each) => each !== "na").length,
  };
}

/** The first step that remains, or undefined. */
export function next(list, steps) {
  return list.find((step) => state(step, steps) === "");
}

/** «3 av 9»; for a list to choose from «2 valda», with no total: nobody should think that all are required. */
export function words(kind, { done, total }) {
  if (kind === "choose") return done === 0 ? "Inget valt än" : done === 1 ? "1 vald" : `${done} valda`;
  return `${done} av ${total}${total > 0 && done === total ? ", klart" : ""}`;
}

/** «3 november», with the year when it is not this one. For a time or a date; "" for none. */
export function day(at) {
  if (!at) return "";
  const then = new Date(at.length === 10 ? `${at}T12:00` : at); // a date is a day here, not in Greenwich
  const year = then.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return then.toLocaleDateString("sv", { day: "numeric", month: "long", year });
}
