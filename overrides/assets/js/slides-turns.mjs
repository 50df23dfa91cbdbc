/**
 * A tap, a click or one finger's swipe turns the slide. What is meant for something else does not:
 * two fingers, a page that is enlarged, words that are being selected.
 */

const SWIPE = 45; // px
const STILL = 10; // px: a hand that presses is never quite at rest

/** `go(1)`: on; `go(-1)`: back. */
export function turns(slide, go) {
  let pressed; // where, unless it is meant for something else
  let finger;
  const isMeant = () => !isEnlarged() && !isSelecting(slide);

  slide.addEventListener("pointerdown", ({ clientX, clientY }) => {
    pressed = isMeant() ? { x: clientX, y: clientY } : undefined;
  });
  slide.addEventListener("click", ({ target, clientX, clientY }) => {
    if (!pressed || target.closest("label, button, a")) return;
    if (Math.hypot(clientX - pressed.x, clientY - pressed.y) < STILL) go(clientX < innerWidth / 3 ? -1 : 1);
  });

  slide.addEventListener("touchstart", ({ touches }) => {
    finger = touches.length === 1 && isMeant() ? touches[0] : undefined;
  }, { passive: true });
  slide.addEventListener("touchend", ({ changedTouches: [touch], touches }) => {
    if (!finger || touches.length > 0 || !isMeant()) return;
    const [x, y] = [touch.clientX - finger.clientX, touch.clientY - finger.clientY];
    if (Math.abs(x) >= SWIPE && Math.abs(x) >= 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
  });
}

const isEnlarged = () => (globalThis.visualViewport?.scale ?? 1) > 1.01;

function isSelecting(slide) {
  const selection = getSelection();
  return !selection.isCollapsed && slide.contains(selection.anchorNode);
}
