/**
 * The way to the top: shown when the reader turns back, and gone when the page has rested for a while (top.css).
 *
 * Without this file the button stays away.
 */
export function followUp() {
  const top = document.querySelector(".md-top");
  let before = scrollY;
  addEventListener("scroll", () => {
    top.hidden = !(scrollY < before && scrollY > 0);
    for (const away of top.getAnimations()) away.currentTime = 0; // it rests no longer
    before = scrollY;
  }, { passive: true });
  top.onclick = () => {
    scrollTo({ top: 0 });
    top.hidden = true;
    document.querySelector(".hb-skip").focus({ preventScroll: true });
    document.activeElement.blur();
  };
}
