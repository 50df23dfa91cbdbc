/**
 * A chapter as slides, read from its own page: nothing is written twice.
 *
 * One slide for each key point, heading with its gist, part of a list, quotation, addition and question.
 * What does not go on a slide goes into its notes, so that who leads has all of the text.
 * A slide is {kind, kicker, title, body: [Node], advice: what its author tells the leader, note: [text of the chapter], at: Element of the page}.
 */
import { el } from "./dom.mjs";
import { listSlides } from "./slides-list.mjs";
import { cut, plain, slice, wordsOf } from "./slides-text.mjs";
import { breaks, count, GIST, heaps, lead, LIMIT } from "./slides-words.mjs";

const ADDED = "Tillägg i den här utgåvan";
/** What is no part of the text. */
const BESIDE = "script, style, template, .hb-slides, .hb-next, .hb-print, .hb-start, .hb-quiet__line, .hb-edition, .md-source-file";

/** `given`: {disclaimer, questions: [text], slides: {SECTION: {gist, note, skip}}, code: address of a picture, address: of the chapter}. */
export function deck(article, given) {
  const maker = new Maker(given);
  for (const part of article.children) if (!part.matches(BESIDE)) maker.take(part);
  return maker.done();
}

class Maker {
  slides = [];
  #given;
  #heading = { text: "", own: {} };
  #gist; // the slide that collects the running text of the heading
  #leading; // the sentence that leads to the list that comes
  #left = []; // what an author has left out

  constructor(given) {
    this.#given = given;
  }

  take(part) {
    if (part.matches("h1")) return this.#title(part);
    if (part.matches(".hb-voice")) return this.#voice(part);
    if (part.matches("h2, h3, h4")) return this.#under(part);
    const own = this.#own(part.id);
    if (own.skip) return void this.#left.push(wordsOf(part.querySelector("[id$=-title]") ?? part));
    if (this.#heading.own.skip) return undefined;
    if (part.matches(".hb-keypoints")) return [...part.children].forEach((each) => (each.matches("ul, ol") ? this.#points(each) : this.take(each)));
    if (part.matches(".hb-checklist")) return this.#checklist(part, own);
    if (part.matches(".hb-statute")) return this.#quotation(part, own);
    if (part.matches(".hb-addition")) return this.#addition(part);
    if (part.matches("ul, ol")) return this.#items(part);
    if (part.matches("p")) return this.#paragraph(part);
    return this.#rest(part);
  }

  done() {
    for (const text of this.#given.questions) {
      this.#add({ kind: "question", kicker: `Fråga · ${ADDED}`, body: [el("p", {}, text)], at: null });
    }
    const left = this.#left.map((words) => `«${words}»`).join(", ");
    this.#add({
      kind: "last", title: "Läs hela kapitlet", at: null,
      body: [
        el("p", {}, "Bilderna är en sammanfattning."), ...(left ? [el("p", {}, `Inte med här: ${left}.`)] : []),
        el("img", { className: "hb-slides__code", src: this.#given.code, alt: "QR-kod till kapitlet" }),
        el("p", { className: "hb-slides__address" }, this.#given.address.replace(/^https?:\/\//, "")),
      ],
    });
    return this.slides;
  }

  #own(id) {
    return (id && this.#given.slides[id]) || {};
  }

  #add({ own = {}, ...slide }) {
    const whole = { kicker: "", title: "", body: [], note: [], advice: own.note ?? "", ...slide };
    this.slides.push(whole);
    return whole;
  }

  #title(part) {
    this.#heading = { text: wordsOf(part), at: part, own: {} };
    this.#add({ kind: "title", title: this.#heading.text, body: [el("p", { className: "hb-slides__disclaimer" }, this.#given.disclaimer)], at: part, own: this.#own(part.id) });
  }

  #voice(part) {
    this.slides[0]?.body.unshift(plain(part));
  }

  #under(part) {
    const own = this.#own(part.id);
    this.#heading = { text: wordsOf(part), at: part, own, section: true };
    this.#gist = undefined;
    if (own.skip) this.#left.push(this.#heading.text);
    else if (own.gist) this.#open([el("p", {}, own.gist)]);
  }

  /** The slide of the heading at hand. */
  #open(body) {
    const { text, at, own, section } = this.#heading;
    this.#gist = this.#add({ kind: "gist", title: section ? text : "", kicker: section ? "" : text, body, at, own });
    return this.#gist;
  }

  #paragraph(part) {
    const { text, leading } = led(part);
    this.#leading = leading;
    // Before the first heading each paragraph has a slide of its own: there is nothing else to hang it on.
    if (text.textContent.trim() && (!this.#gist || !this.#heading.section)) this.#open([this.#lead(text)]);
    this.#gist?.note.push(plain(part).textContent.trim());
  }

  #lead(text) {
    const words = text.textContent;
    const end = lead(words, GIST);
    return count(words.slice(0, end)) <= LIMIT - count(this.#heading.text) ? slice(text, 0, end) : slice(text, 0, breaks(words, GIST)[0]);
  }

  #points(list) {
    for (const item of list.children) {
      this.#add({ kind: "point", kicker: this.#heading.text, body: [asParagraph(plain(item))], at: item, own: item === list.firstElementChild ? this.#heading.own : {} });
    }
  }

  /** A list in the text, under the sentence that leads to it. */
  #items(list) {
    const [kicker, leading] = [this.#heading.text, this.#leading];
    const items = [...list.children].map((item, index) => {
      const text = plain(item);
      return { item, words: count(text.textContent), node: Object.assign(el("li", {}, ...text.childNodes), { value: index + 1 }) };
    });
    for (const heap of heaps(items, LIMIT - count(kicker) - count(leading?.textContent ?? ""))) {
      const body = [el(list.localName, {}, ...heap.map(({ node }) => node))];
      if (leading) body.unshift(leading.cloneNode(true));
      this.#add({ kind: "list", kicker, body, at: heap[0].item });
    }
    this.#leading = undefined;
  }

  #checklist(section, own) {
    for (const slide of listSlides(section, this.#gist ? "" : this.#heading.text, own)) this.#add(slide);
  }

  /** Word for word, over as many slides as it takes. */
  #quotation(part, own) {
    const [number, source] = [part.querySelector(".hb-statute__number"), part.querySelector(".hb-statute__source")].map(wordsOf);
    const texts = [...part.querySelectorAll(".hb-statute__text")];
    const pieces = texts.flatMap((text) => cut(plain(text), LIMIT - count(number) - count(source) - 1));
    pieces.forEach((piece, index) => this.#add({
      kind: "quotation", title: pieces.length > 1 ? `${number} (${index + 1}/${pieces.length})` : number, at: part, own: index === 0 ? own : {},
      body: [el("blockquote", {}, piece), el("p", { className: "hb-slides__source" }, source)],
    }));
  }

  #addition(part) {
    const [title, ...texts] = [...part.children].filter((each) => !each.matches(".hb-addition__label"));
    const body = texts.flatMap((text) => cut(plain(text), LIMIT - count(ADDED) - count(wordsOf(title))));
    for (const text of body) this.#add({ kind: "addition", kicker: ADDED, title: wordsOf(title), body: [text], at: part });
  }

  /** What this file knows nothing of is shown all the same. */
  #rest(part) {
    for (const text of cut(asParagraph(plain(part)), LIMIT - count(this.#heading.text))) {
      this.#add({ kind: "rest", kicker: this.#heading.text, body: [text], at: part });
    }
  }
}

const asParagraph = (part) => el("p", {}, ...part.childNodes);

/** A paragraph as what stands for itself and, where it leads to a list, the sentence that does. */
function led(part) {
  const text = plain(part);
  const words = text.textContent.trimEnd();
  if (!words.endsWith(":") || !part.nextElementSibling?.matches("ul, ol")) return { text };
  const start = words.slice(0, -1).search(/[^.!?]*$/);
  return { text: slice(text, 0, start), leading: slice(text, start, words.length) };
}
