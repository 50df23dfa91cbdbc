/**
 * What comes when a page is quiet: its foot on paper, the explanations of words, and the storing of the handbook.
 */
import { imprint } from "./imprint.mjs";
import { noNet } from "./lost.mjs";
import { startStoring } from "./storing.mjs";

let rests = false;

/** Once a page: this file comes with others too, long before. */
export function rest() {
  if (rests) return;
  rests = true;
  addEventListener("beforeprint", imprint);
  if (document.querySelector(".hb-term")) import("./term.mjs").catch(noNet);
  startStoring().catch(() => {}); // where the browser forbids it, every page is fetched as it is asked for
}
