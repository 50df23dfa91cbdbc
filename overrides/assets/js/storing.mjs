/**
 * Stores the handbook in this browser so that it can be read without a network, says so the first time,
 * and tells of a new version. Begins when the page has been quiet for a while (rest.mjs).
 *
 * Nothing is stored in Tyst läge, with data saving on, or where the reader has erased the pages.
 */
import { el, link } from "./dom.mjs";
import { besides, hush, renew, tell } from "./foot.mjs";
import { setting } from "./settings.mjs";
import { quiet, watchAll } from "./store.mjs";
import { able, ask, controlled, forget, register, registration, ROOT, stop, store } from "./stored-pages.mjs";

const FIRST = ["Handboken sparas i den här webbläsaren", besides(" för läsning utan nät"), ". "];
const PARTLY = ["Handboken är sparad i den här webbläsaren", besides(", men en del gick inte att hämta"), ". "];
const NEW = "Ny utgåva finns. ";
/** What is told of a new version: it can be fetched, it waits, it is shown in another tab. */
const OFFERS = ["fetch", "new", "now"];

export async function startStoring() {
  if (!able() || quiet() || setting("offline") === "no") return;
  const before = await registration();
  const saving = navigator.connection?.saveData === true;
  if (saving && !before) return;
  const shown = controlled();
  watchAll(() => quiet() && leave());
  let erased = false;
  addEventListener("hb-forgotten", () => {
    erased = true;
    silence();
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => shown && controlled() && offer("now", "Visa den", () => location.reload()));
  if (before) watch(before, saving);
  if (saving) return;
  const made = await register();
  if (erased || setting("offline") === "no") return forget(); // while the worker came
  if (quiet()) return leave();
  const stored = store(made);
  if (before?.active || !made) return;
  const more = () => el("a", { href: new URL("om/integritet/#sidor", ROOT).href }, "Vad som sparas");
  tell("first", [...FIRST, more()]);
  stored.then((lacking) => lacking?.length > 0 && !erased && tell("first", [...PARTLY, more()]));
  made.installing?.addEventListener("statechange", ({ target }) => target.state === "redundant" && hush("first")); // the network went
  if (!before) watch(made, saving);
}

function watch(registered, saving) {
  const come = () => {
    const worker = registered.installing;
    if (!worker) return;
    worker.addEventListener("statechange", () => waiting(registered));
    if (!registered.active) return;
    OFFERS.forEach(renew);
    if (saving) offer("fetch", "Hämta den", async () => ask(registered.installing ?? (await registered.update()).installing ?? registered.active));
    else ask(worker);
  };
  registered.addEventListener("updatefound", come);
  come();
  waiting(registered);
}

/** It is all here, and waits for the reader: nothing changes under what is being read. */
function waiting({ waiting: worker, active }) {
  if (!worker || !active || quiet()) return;
  offer("new", "Visa den", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage({ act: "show" });
  });
}

function offer(name, word, act) {
  OFFERS.filter((each) => each !== name).forEach(hush);
  tell(name, [NEW, link(word, act)]);
}

function leave() {
  stop();
  silence();
}

/** What the lines say is no longer so. */
function silence() {
  ["first", ...OFFERS].forEach(hush);
}
