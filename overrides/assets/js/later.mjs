/**
 * The rest of the style, after the first paint, and that of the tools when somebody begins to use the page.
 *
 * The links stand in <noscript>, for those without script; the build puts them there (macros/slim), while
 * `mkdocs serve` links all sheets as ever.
 */
const [rest, tools] = document.querySelectorAll("head noscript");
const TYPES = ["pointerdown", "keydown", "scroll", "toggle"];
const stop = new AbortController();

/** Asks for the style of the tools. */
export function toolStyle() {
  if (stop.signal.aborted) return;
  stop.abort();
  tools?.insertAdjacentHTML("afterend", tools.textContent);
}

rest?.insertAdjacentHTML("afterend", rest.textContent);
for (const type of TYPES) addEventListener(type, toolStyle, { capture: true, passive: true, signal: stop.signal });
