/**
 * Links that download: a file that is stored is handed out, and one that can't be fetched is told.
 *
 * Without this file the browser fetches it, and says nothing where there is no network.
 */
import { el } from "./dom.mjs";
import { sayLost } from "./lost.mjs";
import { files, readable, ROOT } from "./stored-pages.mjs";

/**
 * Such a link passes the worker by, and the browser has no word for a file that does not come.
 * So what is stored is handed out here, and for the rest the host is asked whether it is there.
 */
export async function handOut() {
  let kept = await files();
  addEventListener("hb-files", async () => {
    kept = await files();
  });
  document.addEventListener("click", (event) => {
    const { href } = event.target.closest("a[download]") ?? {};
    if (!href?.startsWith(ROOT.href)) return;
    if (!kept.has(readable(href))) return fetch(href, { method: "HEAD" }).catch(sayLost);
    event.preventDefault();
    give(href).catch(sayLost);
  });
}

async function give(href) {
  const answer = await fetch(href);
  const url = URL.createObjectURL(await answer.blob());
  el("a", { href: url, download: readable(href.split("/").pop()) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
