/**
 * Title, address and day on every printed sheet (imprint.css), and the ways on as addresses.
 *
 * Without it they stand once, at the end.
 */
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
