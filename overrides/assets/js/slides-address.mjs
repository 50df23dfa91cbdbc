/**
 * The address says which slide is shown: a reload, or a link that is sent on, leads to it.
 *
 * WebKit refuses the hundredth change within ten seconds, which a held key soon asks for. So the address follows
 * a few times a second, and is right in the end. Nothing else waits for it.
 */

const SLIDES = "#bildspel";
const PAUSE = 400; // ms
const AGAIN = 2_000; // ms, where the browser refused

let wanted;
let timer;

/** That slide is shown, counted from 1. */
export const follow = (number) => want(`${SLIDES}-${number}`);

/** No slides are shown any longer. */
export const leave = () => want("");

function want(hash) {
  wanted = hash;
  // What closes the slides may be followed by a link at once: it must find the address without them.
  if (!timer || hash === "") write();
}

/** At once; what is wanted in the pause after it is written when that has passed. */
function write() {
  clearTimeout(timer);
  timer = undefined;
  // A link, or the browser's own buttons, may have led away from the slides meanwhile.
  if (!location.hash.startsWith(SLIDES)) wanted = undefined;
  if (wanted === undefined) return;
  try {
    history.replaceState(history.state, "", location.pathname + location.search + wanted);
    wanted = undefined;
    timer = setTimeout(write, PAUSE);
  } catch {
    timer = setTimeout(write, AGAIN);
  }
}
