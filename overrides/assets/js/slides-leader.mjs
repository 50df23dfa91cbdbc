/**
 * The leader's window: what is shown, what comes next, what the text says, and the time against the plan.
 *
 * A window of this page's own, so that it needs no network and is always in step with what is shown.
 */
import { button, el } from "./dom.mjs";
import { clock, pace } from "./slides-clock.mjs";

const TICK = 1000; // ms
const COLOURS = ["paper", "tint", "ink", "quiet", "line", "edge", "brick", "slate", "serif", "sans"];
const MINUTES = 15; // until the leader says otherwise
const PLACE = "Ha det här fönstret på din egen skärm. Klicka på bilden på projektorn och tryck F, så fyller den skärmen. Tangenter och klicker fungerar i båda fönstren.";
const BLOCKED = "Webbläsaren släppte inte fram ledarstödets fönster. Tillåt popupp-fönster för den här webbplatsen och försök igen.";

export class Leader {
  #window;
  #watch; // a reload leaves the window empty
  #parts;
  #stage;
  #sheet;
  #begun = 0; // of the running stretch
  #used = 0; // of those before it
  #runs = false;

  /** `sheet`: the <link> with the style of a showing. */
  constructor(stage, sheet) {
    this.#stage = stage;
    this.#sheet = sheet;
  }

  open() {
    if (this.#isHere()) return this.#window.focus();
    this.#window = globalThis.open("", "", "popup,width=900,height=700");
    if (!this.#window) return this.#stage.count.textContent = BLOCKED;
    this.#furnish();
    clearInterval(this.#watch);
    this.#watch = setInterval(() => this.#isHere(), TICK);
    if (!this.#runs) this.#start();
    return this.show();
  }

  close() {
    clearInterval(this.#watch);
    this.#window?.close();
  }

  /** What is shown has changed. */
  show() {
    if (!this.#isHere()) return;
    const { slides, number } = this.#stage;
    const next = slides[number + 1];
    this.#parts.number.textContent = `Bild ${number + 1} av ${slides.length}`;
    this.#parts.shown.replaceChildren(...spoken(slides[number]));
    this.#parts.next.replaceChildren(...(next ? spoken(next) : [el("p", {}, "Det här är den sista bilden.")]));
    this.#parts.notes.replaceChildren(...notes(slides[number]));
    this.#time();
  }

  /** Is there a window of ours? One that was reloaded is empty, and is furnished again. */
  #isHere() {
    if (!this.#window || this.#window.closed) return false;
    try {
      if (this.#parts?.number.ownerDocument === this.#window.document) return true;
    } catch {
      return false; // the reader has gone to another site in it
    }
    this.#furnish();
    this.show();
    return true;
  }

  #furnish() {
    const { document: page } = this.#window;
    const { title, minutes } = this.#stage;
    const planned = this.#parts?.minutes.value || minutes || MINUTES;
    page.documentElement.lang = "sv";
    page.title = `Ledarstöd: ${title}`;
    const here = getComputedStyle(document.body);
    for (const name of COLOURS) page.documentElement.style.setProperty(`--hb-${name}`, here.getPropertyValue(`--hb-${name}`));
    if ("adoptedStyleSheets" in page) {
      const style = new this.#window.CSSStyleSheet();
      style.replaceSync([...(this.#sheet.sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join("\n"));
      page.adoptedStyleSheets = [style];
    } else page.head.append(el("link", { rel: "stylesheet", href: this.#sheet.href })); // before Safari 16.4: needs a network, or what is stored
    page.addEventListener("keydown", (event) => this.#stage.press(event));
    this.#window.setInterval(() => this.#time(), TICK); // of its own: a browser lets those of a window behind another rest
    const place = (name) => el("div", { className: `hb-slides-leader__${name}` });
    this.#parts = { shown: place("shown"), next: place("next"), notes: place("notes") };
    this.#parts.number = el("p", { className: "hb-slides-leader__number", role: "status" });
    this.#parts.clock = el("p", { className: "hb-slides-leader__clock", role: "timer" });
    this.#parts.pause = button("Pausa tiden", () => this.#pause(), "hb-slides-leader__button");
    this.#parts.minutes = el("input", { type: "number", min: 1, max: 300, value: planned, autocomplete: "off", className: "hb-slides-leader__minutes", oninput: () => this.#time() });
    const move = (step) => () => this.#stage.go(this.#stage.number + step);
    page.body.className = "hb-slides-leader";
    page.body.replaceChildren(el("main", {},
      el("h1", { className: "hb-slides-leader__title" }, `Ledarstöd: ${title}`),
      el("div", { className: "hb-slides-leader__time" },
        this.#parts.clock, this.#parts.pause, button("Börja om tiden", () => this.#start(), "hb-slides-leader__button"),
        el("label", { className: "hb-slides-leader__label" }, "Planerade minuter ", this.#parts.minutes)),
      el("p", { className: "hb-slides-leader__place" }, PLACE),
      this.#parts.number,
      el("div", { className: "hb-slides-leader__columns" },
        el("section", {}, el("h2", {}, "Visas nu"), this.#parts.shown, el("h2", {}, "Nästa bild"), this.#parts.next),
        el("section", {}, el("h2", {}, "Anteckningar"), this.#parts.notes)),
      el("div", { className: "hb-slides-leader__move" }, button("Bakåt", move(-1), "hb-slides-leader__button"), button("Nästa", move(1), "hb-slides-leader__button hb-slides-leader__button--next"))));
  }

  #start() {
    [this.#used, this.#begun, this.#runs] = [0, Date.now(), true];
    this.#time();
  }

  #pause() {
    if (this.#runs) this.#used += Date.now() - this.#begun;
    else this.#begun = Date.now();
    this.#runs = !this.#runs;
    this.#time();
  }

  #time() {
    if (this.#window.closed) return;
    const used = this.#used + (this.#runs ? Date.now() - this.#begun : 0);
    const minutes = Number(this.#parts.minutes.value) || MINUTES;
    const { number, slides } = this.#stage;
    this.#parts.clock.textContent = `${clock(used)} av ${minutes} min, ${pace({ used, minutes, number: number + 1, total: slides.length })}`;
    this.#parts.pause.textContent = this.#runs ? "Pausa tiden" : "Låt tiden gå";
  }
}

/** What the leader may say: our own advice marked as such, then the chapter's text. */
function notes({ advice, note }) {
  const under = (heading, texts) => (texts.length ? [el("h3", {}, heading), ...texts.map((text) => el("p", {}, text))] : []);
  const found = [...under("Tillägg i den här utgåvan", advice ? [advice] : []), ...under("Ur kapitlet", note)];
  return found.length ? found : [el("p", {}, "Inga anteckningar till den här bilden.")];
}

/** A slide as text for one who reads it at arm's length: copies, boxes as words. */
function spoken({ kicker, title, body }) {
  const copies = body.map((node) => node.cloneNode(true));
  for (const copy of copies) for (const box of copy.querySelectorAll("input")) box.remove();
  return [kicker && el("p", { className: "hb-slides-leader__kicker" }, kicker), title && el("p", { className: "hb-slides-leader__name" }, title), ...copies].filter(Boolean);
}
