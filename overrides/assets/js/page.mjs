/**
 * What every page has: the first of our scripts, and the only one that a page names. The contents, the look,
 * and what an address brings along; the rest comes after it.
 */
import "./later.mjs";
import { noNet } from "./lost.mjs";
import "./drawer.mjs";
import "./scheme.mjs";
import "./arrive.mjs";

if (document.querySelector("hb-checklist")) import("./checklist.mjs").catch(noNet); // a tick must not wait
import("./after.mjs").catch(noNet);
