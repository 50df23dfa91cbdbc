/**
 * What every page has: the first of our scripts, and the only one that a page names. The contents, the look,
 * and what an address brings along; the rest comes after it.
 */
import "./floor.mjs";
import "./later.mjs";
import { noNet, unkept } from "./lost.mjs";
import "./drawer.mjs";
import "./scheme.mjs";
import "./arrive.mjs";

if (document.querySelector("hb-checklist")) import("./checklist.mjs").catch(unkept); // a tick must not wait
import("./after.mjs").catch(noNet);
globalThis.onload = null; // it runs: the page is not made plain
