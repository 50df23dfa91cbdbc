/**
 * Back closes the contents on a phone: while they are open, history has an entry more. Fetched when they are first opened.
 *
 * Without this file Back leaves the page, as on a page without contents.
 */
const box = document.getElementById("__drawer");
const nav = document.querySelector(".md-nav--primary");

/** Is the entry of the open contents the one we stand on? */
const isHere = () => history.state?.drawer === true;

/** Opened or closed by hand. */
function follow() {
  if (box.checked && !isHere()) history.pushState({ ...history.state, drawer: true }, "");
  else if (!box.checked && isHere()) history.back();
}

/** Opened or closed by the browser's own buttons. */
function come() {
  if (box.checked === isHere()) return;
  box.checked = isHere();
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What a link leads to follows the page itself, not the contents that lay over it. */
function go(event) {
  const link = event.target.closest("a");
  if (!link || !isHere() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  addEventListener("popstate", () => setTimeout(() => location.assign(link.href)), { once: true }); // drawer.mjs closes them
}

box.addEventListener("change", follow);
addEventListener("popstate", come);
nav.addEventListener("click", go);
follow();
