/**
 * What is asked or told stands in a place of its own beside the button that was pressed, and the reader is led there.
 */
import { say } from "./dom.mjs";

/** Shows `first` and what belongs to it in `place`, and takes the reader there. The place never shrinks while something stands in it: nothing else comes under the thumb. */
export function turnTo(place, first, ...rest) {
  place.style.minBlockSize = `${place.offsetHeight}px`;
  place.replaceChildren(first, ...rest);
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: "nearest" }); // no further: a second tap on the same spot must not hit the buttons that follow
}

/** Says `text` in `place`, a live region that already stands in the page. The focus stays on the button. */
export function answer(place, text) {
  say(place, text);
  place.scrollIntoView({ block: "nearest" });
}
