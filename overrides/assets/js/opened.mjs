/**
 * What is folded is opened where it must be read: all of it on paper, and what a link leads to.
 *
 * Without this file the reader opens it.
 */
let folded = [];

addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  for (const each of folded) each.open = true;
});
addEventListener("afterprint", () => {
  for (const each of folded) each.open = false;
  folded = [];
});

function arrive() {
  const place = document.querySelector(":target");
  const details = place?.closest("details:not([open])");
  if (!details) return;
  details.open = true;
  place.scrollIntoView();
}

addEventListener("hashchange", arrive);
arrive();
