/**
 * What is asked or told stands in a place of its own, and the reader is led there.
 */

/** Shows `first` and what belongs to it in `place`, and takes the reader there. */
export function turnTo(place, first, ...rest) {
  place.replaceChildren(first, ...rest);
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}
