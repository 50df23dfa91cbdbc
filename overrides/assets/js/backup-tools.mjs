/**
 * <hb-backup-tools known="{KEY: {title, private, form, steps}}">: save all lists and forms or one to a file, and take a file in.
 *
 * Without this file the page says that it takes JavaScript. Nothing leaves the device but by the reader's hand.
 */
import { counted } from "./counted.mjs";
import { button, el } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { FORMS, watchAll } from "./store.mjs";
import { readAll } from "./stored.mjs";
import { answer } from "./turn.mjs";

const WHERE = "Filen hamnar där din webbläsare lägger hämtade filer. Den som öppnar den kan läsa allt du har bockat av och skrivit.";
const FIRST = "Du får se vad som läggs till innan något ändras.";
const ONLY_PRIVATE = "Det som finns sparat är privata listor. Kryssa i rutan om du vill ta med dem.";

class BackupToolsElement extends HTMLElement {
  #known;
  #saving = el("div", { className: "hb-tools__part" });
  #said = el("p", { className: "hb-tools__said", role: "status" });
  #shown = null;
  #which;
  #own;
  #stop;

  connectedCallback() {
    if (!this.#known) this.#build();
    this.#show();
    this.#stop = watchAll(() => this.#show());
  }

  disconnectedCallback() {
    this.#stop();
  }

  #build() {
    this.#known = JSON.parse(this.getAttribute("known"));
    const asked = el("div", { className: "hb-tools__asked" });
    const file = el("input", { type: "file", accept: ".json,application/json,text/plain", className: "hb-hidden" });
    file.addEventListener("change", async () => {
      if (file.files.length === 0) return;
      const { openFile } = await import("./open-file.mjs");
      await openFile(file.files[0], asked, this.#known, file);
      file.value = ""; // the same file can be chosen again
    });
    const label = el("label", { className: "hb-tools__button" }, "Återställ från en säkerhetskopia", file);
    const opening = el("div", { className: "hb-tools__part" }, label, el("p", { className: "hb-tools__fact" }, FIRST), asked);
    this.replaceChildren(this.#saving, this.#said, opening);
  }

  /** Made anew only when other lists or forms are stored: the focus stays where it is. */
  #show() {
    const keys = Object.keys(readAll());
    if (this.#shown === keys.join()) return;
    this.#shown = keys.join();
    if (keys.length === 0) return this.#saving.replaceChildren(el("p", {}, "Det finns inget att spara än."));
    const title = (key) => this.#known[key]?.title ?? key;
    const own = keys.filter((key) => this.#isPrivate(key));
    const open = keys.filter((key) => !own.includes(key));
    load().catch(noNet); // a share sheet wants to follow its tap at once
    this.#which = el("select", { className: "hb-tools__field" }, new Option(open.some((key) => FORMS.includes(key)) ? `Allt (${counted(open)})` : `Alla listor (${open.length})`, ""), ...open.map((key) => new Option(title(key), key)));
    this.#own = el("input", { type: "checkbox" });
    this.#saving.replaceChildren(
      ...(open.length > 1 ? [el("label", { className: "hb-tools__label" }, "Vad vill du spara?", this.#which)] : []),
      ...(own.length > 0 ? [el("label", { className: "hb-tools__check" }, this.#own, `Ta med privata listor: ${own.map(title).join(", ")}`)] : []),
      button("Spara en säkerhetskopia", () => this.#save()),
      el("p", { className: "hb-tools__fact" }, WHERE),
    );
  }

  async #save() {
    const { saveAll } = await load();
    const [which, own] = [this.#which.value, this.#own.checked];
    const all = Object.entries(readAll());
    const asked = all.filter(([key]) => (this.#isPrivate(key) ? own : which === "" || which === key));
    answer(this.#said, asked.length > 0 ? await saveAll(Object.fromEntries(asked), nameOf(asked, all)) : ONLY_PRIVATE);
  }

  #isPrivate(key) {
    return Object.hasOwn(this.#known, key) && this.#known[key].private === true;
  }
}

/** One list is not taken for all that there is, nor is all but the private lists. */
function nameOf(asked, all) {
  if (asked.length === all.length) return "allt";
  return asked.length === 1 && !FORMS.includes(asked[0][0]) ? "lista" : "del";
}

const load = () => import("./save-file.mjs");

customElements.define("hb-backup-tools", BackupToolsElement);
