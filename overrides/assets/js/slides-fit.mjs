/**
 * As large as the screen allows: the size of a slide's letters.
 */

const SMALLEST = 12; // px
const SHARE = 0.085; // of the screen's smaller measure: few words must not shout

/** `box`: an element whose content may be too large for it. Sets --hb-size, in pixels, to the largest that fits. */
export function fit(box) {
  const set = (size) => box.style.setProperty("--hb-size", `${size}px`);
  const fits = () => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  const { clientWidth, clientHeight } = box.parentElement;
  let [low, high] = [SMALLEST, Math.max(SMALLEST, Math.floor(Math.min(clientWidth, clientHeight) * SHARE))];
  while (low < high) {
    const size = Math.ceil((low + high) / 2);
    set(size);
    if (fits()) low = size;
    else high = size - 1;
  }
  set(low);
}
