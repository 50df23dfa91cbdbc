/**
 * What every page has: the first of our scripts, and the only one that a page names.
 *
 * Each part works without the others, and a page is read, opened and printed without any of them.
 */
import "./later.mjs";
import "./drawer.mjs";
import "./scheme.mjs";
import "./reading.mjs";
import "./opened.mjs";
import "./search.mjs";
import "./arrive.mjs";
import "./elements.mjs";
