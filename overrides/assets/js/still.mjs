/** Draws, and what the reader's thumb is on stays where it is: what grows above it goes out of sight instead. */
export function still(place, draw) {
  const { top } = place.getBoundingClientRect();
  draw();
  scrollBy(0, place.getBoundingClientRect().top - top);
}
