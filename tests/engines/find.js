// The one visible element of these kinds with this name, or else whose name begins so; or null. Run in the page by every driver.
const [kinds, name] = arguments;
const plain = (text) => text.replace(/\s+/g, " ").trim();
const nameOf = (each) => plain(each.getAttribute("aria-label") ?? each.labels?.[0]?.innerText ?? each.innerText);
// Older Chromiums can't be asked; they don't lay out what is folded.
const seen = (each) => each.checkVisibility?.({ visibilityProperty: true }) ?? (each.getClientRects().length > 0 && getComputedStyle(each).visibility === "visible");
const shown = [...document.querySelectorAll(kinds)].filter(seen);
const exact = shown.filter((each) => nameOf(each) === name);
const found = exact.length ? exact : shown.filter((each) => nameOf(each).startsWith(name));
if (found.length > 1) throw new Error(`${found.length} elements are called «${name}»`);
const [one] = found;
if (!one || document.readyState !== "complete") return null;
one.scrollIntoView({ block: "center", behavior: "instant" });
// A reader aims at what stands still: a page that is still coming moves it, and a tap would miss.
const place = JSON.stringify(one.getBoundingClientRect());
const still = one.dataset.place === place; // in the page: what Firefox's driver sets on an object is gone with the call
if (still) delete one.dataset.place;
else one.dataset.place = place;
return still ? one : null;
