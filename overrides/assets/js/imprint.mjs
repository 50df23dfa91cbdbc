/**
 * Title, address and day on every printed sheet (imprint.css), and the ways on as addresses.
 *
 * Without it they stand once, at the end.
 */
const NAME = "Handbok";
const AFTER = ["afterprint", "pointerdown", "keydown"]; // some telephones never tell that they have printed; the next touch does

export function imprint() {
  const foot = document.querySelector(".hb-imprint");
  const address = foot?.querySelector(".hb-imprint__address").textContent;
  if (!address) return;
  const title = document.querySelector("h1").firstChild.textContent.trim(); // without its link sign
  const day = foot.querySelector("time")?.dateTime;
  const { style } = document.documentElement;
  style.setProperty("--hb-title", JSON.stringify(title));
  style.setProperty("--hb-address", JSON.stringify([address, day].filter(Boolean).join(" · ")));
  for (const link of document.querySelectorAll(".hb-next a, .hb-ways a")) link.dataset.address = new URL(link.getAttribute("href"), address).href;
}

/** A page that is printed to a file is called what the page is called, and others see what lies in a telephone's downloads. */
export function unnamed() {
  if (document.title === NAME || document.querySelector(".hb-document")) return; // a document has a name of its own
  const { title } = document;
  const stop = new AbortController();
  const back = () => {
    document.title = title;
    stop.abort();
  };
  document.title = NAME;
  for (const type of AFTER) addEventListener(type, back, { signal: stop.signal });
}
