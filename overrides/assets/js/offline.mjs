/**
 * <hb-offline>: which pages and files this browser keeps to be read without a network, how large they are,
 * and storing or erasing them, all or some.
 *
 * Without this file no page is stored.
 */
import { button, el, link, say } from "./dom.mjs";
import { choose, setting } from "./settings.mjs";
import { quiet, watchAll } from "./store.mjs";
import { able, ask, forget, forgetFile, forgetPart, register, registration, store, storeFile, what } from "./stored-pages.mjs";

const UNABLE = "Den här webbläsaren sparar inga sidor. Varje sida hämtas när du öppnar den, och det kräver nät.";
const QUIET = "Tyst läge är på: inga fler sidor sparas.";
const NONE = "Handboken är inte sparad i den här webbläsaren. Varje sida hämtas när du öppnar den, och det kräver nät.";
const SAVING = "Telefonen sparar på data. Därför sparas handboken bara om du ber om det.";
const SIZE = `Det hämtar högst ${globalThis.DecompressionStream ? "450" : "900"} kB.`; // in one, or file by file
const ALL = "Handboken är sparad i den här webbläsaren och går att läsa utan nät.";
const SOME = "En del av handboken är sparad i den här webbläsaren och går att läsa utan nät.";
const NEARLY = "Handboken är sparad i den här webbläsaren och går att läsa utan nät, utom";
const REFUSED = "Det som inte gick att hämta";
const LATER = "Ett nytt försök görs av sig självt när du läser vidare med nät.";
const PARTLY = "En del gick inte att hämta. Resten är sparat.";
const STORING = "Handboken sparas …";
const FAILED = "Det gick inte att spara allt. Försök igen när du har nät.";
const GONE = "De sparade sidorna är raderade.";
const AGAIN = "De sparas inte igen om du inte ber om det.";
const LEFT = "Webbläsaren lät inte allt raderas. Rensa webbläsarens data för den här webbplatsen.";

const sized = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toLocaleString("sv", { maximumFractionDigits: 1 })} MB`);
const counted = (pages) => (pages === 0 ? "" : pages === 1 ? "1 sida, " : `${pages} sidor, `);

class OfflineElement extends HTMLElement {
  #said = el("p", { className: "hb-tools__said", role: "status", tabIndex: -1 });
  #body = el("div");
  #stop;

  connectedCallback() {
    this.replaceChildren(this.#said, this.#body);
    this.#stop = watchAll(() => this.#show());
    navigator.serviceWorker?.addEventListener("controllerchange", this);
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
    navigator.serviceWorker?.removeEventListener("controllerchange", this);
  }

  handleEvent() {
    this.#show();
  }

  async #show(told) {
    const kept = able() ? await what() : null;
    say(this.#said, told ?? (!able() ? UNABLE : kept ? this.#sum(kept) : NONE));
    this.#body.replaceChildren(...(kept ? this.#kept(kept) : this.#none()));
  }

  #sum({ parts, refused }) {
    const [bytes, lacking] = ["bytes", "lacking"].map((which) => parts.reduce((sum, part) => sum + part[which], 0));
    const much = `Det tar ${sized(bytes)}.`;
    if (refused.length === 0) return `${lacking === 0 ? ALL : SOME} ${much}`;
    const many = refused.length === 1 ? "en fil som inte gick att hämta." : `${refused.length} filer som inte gick att hämta.`;
    return `${lacking === refused.length ? `${NEARLY} ${many}` : SOME} ${much}`;
  }

  #none() {
    if (!able()) return [];
    if (quiet()) return [el("p", {}, QUIET)];
    const saving = navigator.connection?.saveData === true;
    return [...(saving ? [el("p", {}, SAVING)] : []), button("Spara handboken", () => this.#store()), el("p", { className: "hb-tools__fact" }, SIZE)];
  }

  #kept({ parts, refused, files }) {
    const lacking = parts.some((part) => part.lacking > 0);
    return [
      ...(quiet() ? [el("p", {}, QUIET)] : []),
      el("ul", { className: "hb-offline__parts" }, ...parts.map((part) => this.#part(part))),
      ...(refused.length > 0 ? [this.#refused(refused)] : []),
      ...(lacking && !quiet() ? [button("Spara hela handboken", () => this.#store())] : []),
      button("Radera de sparade sidorna", () => this.#forget()),
      ...(files.length > 0 ? [this.#files(files)] : []),
    ];
  }

  #part({ id, title, pages, bytes, lacking }) {
    const stored = bytes > 0;
    const facts = stored ? `${counted(pages)}${sized(bytes)}${lacking > 0 ? `, ${lacking} saknas` : ""}` : "inte sparad";
    const act = stored ? () => this.#without(id, title) : () => this.#with(id);
    return this.#row(title, facts, id === "" || (!stored && quiet()) ? null : stored ? "Radera" : "Spara", act);
  }

  /** The start page has no name. */
  #refused(names) {
    const rows = names.map((name) => el("li", {}, name || "startsidan"));
    return el("details", {}, el("summary", {}, REFUSED), el("ul", {}, ...rows), el("p", {}, LATER));
  }

  #files(files) {
    const rows = files.map(({ address, title, bytes, stored, old }) => {
      const facts = stored ? `sparad, ${sized(bytes)}${old ? ", från en tidigare utgåva" : ""}` : sized(bytes);
      const act = async () => {
        if (stored) await forgetFile(address);
        const done = stored || (await storeFile(address));
        await this.#show(done ? `${title}: ${stored ? "raderad" : "sparad"}.` : FAILED);
        this.#said.focus();
      };
      return this.#row(title, facts, !stored && quiet() ? null : stored ? "Radera" : "Spara", act);
    });
    const summary = el("summary", {}, "Filer att läsa utan nät");
    return el("details", { className: "hb-offline__files", open: files.some(({ stored }) => stored) }, summary, el("ul", { className: "hb-offline__parts" }, ...rows));
  }

  #row(title, facts, word, act) {
    const press = word && link(word, act);
    press?.setAttribute("aria-label", `${word}: ${title}`);
    return el("li", { className: "hb-offline__part" }, el("span", { className: "hb-offline__title" }, title), el("span", { className: "hb-tools__fact" }, facts), ...(press ? [press] : []));
  }

  async #store() {
    choose("offline", undefined);
    choose("without", undefined);
    say(this.#said, STORING);
    this.#said.focus();
    const lacking = await register().then((made) => store(made, true)).catch(() => undefined);
    if (lacking) await registration().then((found) => found?.active ?? navigator.serviceWorker.ready);
    await this.#stored(lacking);
  }

  async #forget() {
    choose("without", undefined);
    choose("offline", "no");
    const gone = await forget();
    await this.#show(!gone ? LEFT : quiet() ? GONE : `${GONE} ${AGAIN}`);
    this.#said.focus();
  }

  async #without(id, title) {
    choose("without", [...new Set([...(setting("without") ?? []), id])]);
    await forgetPart(id);
    await this.#show(`${title}: raderad.`);
    this.#said.focus();
  }

  async #with(id) {
    const left = (setting("without") ?? []).filter((each) => each !== id);
    choose("without", left.length > 0 ? left : undefined);
    say(this.#said, STORING);
    this.#said.focus();
    await this.#stored(await ask((await registration()).active));
  }

  #stored(lacking) {
    return this.#show(!lacking ? FAILED : lacking.length > 0 ? PARTLY : undefined);
  }
}

customElements.define("hb-offline", OfflineElement);
