/**
 * Fetches the script of an element only where the element stands in the page, and of what stands
 * after a list only when the reader comes near it.
 *
 * Each works without its script as well as its template says.
 */
const NAMES = ["search", "slides", "checklists", "offline", "quiet", "storage", "backup-tools", "erase", "form", "document", "documents", "plan", "wheel"];
const NEAR = ["list-tools", "print"];

for (const name of NAMES) if (document.querySelector(`hb-${name}`)) import(`./${name}.mjs`);

for (const name of NEAR) {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    import(`./${name}.mjs`);
  });
  for (const element of document.querySelectorAll(`hb-${name}`)) near.observe(element);
}
