/**
 * What is searched for, in the address after #: a reader can go back to it, and no server gets to see it.
 */
export const HASH = "#q=";

/** The words in the address; null if it holds no search. */
export function queried() {
  if (!location.hash.startsWith(HASH)) return null;
  try {
    return decodeURIComponent(location.hash.slice(HASH.length).replaceAll("+", " "));
  } catch {
    return "";
  }
}
