/**
 * What a key does in a showing: the keyboard's, and those that a clicker sends. Pure.
 */

const KEYS = {
  next: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n"],
  back: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"],
  first: ["Home"],
  last: ["End"],
  black: ["b", "B", "."], // a clicker's «black screen»
  full: ["f", "F"],
  leader: ["l", "L"],
  none: ["F5"], // a clicker's «start»: the browser would fetch the page anew
};
/** Here these keys have work of their own. */
const PRESSED = new Set([" ", "Enter"]);

/**
 * The action of a keydown, or undefined: `on` is what has the focus ("button", "field" or "").
 * With Ctrl, Alt or Meta a key belongs to the browser.
 */
export function action({ key, shiftKey = false, ctrlKey = false, altKey = false, metaKey = false }, on = "") {
  if (ctrlKey || altKey || metaKey || on === "field") return undefined;
  if (on === "button" && PRESSED.has(key)) return undefined;
  if (key === " " && shiftKey) return "back";
  return Object.keys(KEYS).find((name) => KEYS[name].includes(key));
}
