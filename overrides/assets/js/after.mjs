/**
 * What every page has a moment later: it knows when it comes back, follows the reader, opens what is folded, searches, and fetches the
 * scripts of what stands in the page.
 */
import "./asleep.mjs";
import "./elements.mjs";
import "./search.mjs";
import "./reading.mjs";
import "./opened.mjs";
