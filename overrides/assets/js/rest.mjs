/**
 * What comes when a page is quiet: its foot on paper, the explanations of words, the way to the top, the tools after a list
 * that nobody has come near, and the storing of the handbook.
 */
import { imprint, unnamed } from "./imprint.mjs";
import { noNet } from "./lost.mjs";
import { startStoring } from "./storing.mjs";
import { followUp } from "./top.mjs";

let rests = false;

/** Once a page: this file comes with others too, long before. */
export function rest() {
  if (rests) return;
  rests = true;
  for (const each of [imprint, unnamed]) addEventListener("beforeprint", each);
  followUp();
  if (document.querySelector(".hb-term")) import("./term.mjs").catch(noNet);
  if (document.querySelector("hb-list-tools")) import("./list-tools.mjs").catch(noNet); // no empty room
  startStoring().catch(() => {}); // where the browser forbids it, every page is fetched as it is asked for
}
