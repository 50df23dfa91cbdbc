/**
 * What the reader has chosen for this browser, besides lists and forms: {version, offline: "no", without: [part], started: true}.
 *
 * In Tyst läge nothing is chosen for longer than the page.
 */
import { PREFIX, put, text } from "./store.mjs";

const NAME = `${PREFIX}settings`;

function read() {
  try {
    return Object(JSON.parse(text(NAME)));
  } catch {
    return {};
  }
}

export const setting = (name) => read()[name];

/** undefined takes the choice back; with the last of them nothing is left. */
export function choose(name, value) {
  const { version, ...chosen } = { ...read(), [name]: value };
  const kept = JSON.stringify(chosen);
  return put(NAME, kept === "{}" ? null : JSON.stringify({ version: 1, ...chosen }));
}
