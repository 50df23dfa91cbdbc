/**
 * Looks in the index that the build wrote: what is asked for, which places answer, what is shown of them. Pure.
 */
import { excerpt } from "./search-excerpt.mjs";
import { inOrder, rank } from "./search-rank.mjs";
import { fold, words } from "./search-words.mjs";
import { Vocabulary, better } from "./search-vocabulary.mjs";

const SHOWN = 20;
/** A question is not longer; an address may be. */
const LONGEST = 200;

export class Engine {
  constructor(index) {
    this.vocabulary = new Vocabulary(index);
    this.small = new Set(fold(index.small).split(" "));
    this.entries = index.pages.flatMap(([address, title, entries]) => {
      const page = { address, title, words: this.#numbers(title) };
      return entries.map(([anchor, heading, text, kind = "chapter"]) => ({ page, anchor, heading, text, kind }));
    });
    this.places = new Map();    // a word's number → Map(entry's number → how often)
    this.heads = new Map();     // the same for headings
    for (const entry of this.entries) if (entry.kind === "list") entry.text = this.#whole(entry);
    let sum = 0;
    this.entries.forEach((entry, number) => {
      const text = this.#numbers(entry.text);
      entry.length = text.length;
      sum += text.length;
      for (const word of text) count(this.places, word, number);
      entry.head = this.#numbers(entry.heading);
      for (const word of entry.head) count(this.heads, word, number);
      if (entry.anchor) for (const word of entry.page.words) if (!entry.head.includes(word)) count(this.places, word, number, 0);
    });
    this.mean = sum / this.entries.length || 1;
  }

  #numbers(text) {
    return words(text).map((each) => this.vocabulary.add(each));
  }

  /** A list in a chapter says what its steps say; in the index they stand once, on the list's own page. */
  #whole({ anchor, text }) {
    const address = `checklistor/${anchor.replace("checklist-", "")}/`;
    const steps = this.entries.filter(({ kind, page }) => kind === "step" && page.address === address);
    return [text, ...steps.slice(1).flatMap((step) => [step.heading, step.text])].filter(Boolean).join("\n");
  }

  /** {hits: [{address, title, heading, kind, parts}], all: how many, missing: [word], taken: [[word, for which]], near: [word]} */
  find(query) {
    const tokens = words(query.slice(0, LONGEST));
    const asked = this.#slots(tokens);
    const found = asked.filter(({ matches }) => matches.size);
    const missing = asked.filter(({ matches }) => !matches.size).map(({ raw }) => raw);
    const ranked = rank(this, found, asked, tokens);
    const hits = inOrder(ranked).slice(0, SHOWN).map(({ entry }) => ({
      address: entry.page.address + (entry.anchor && `#${entry.anchor}`),
      title: entry.page.title,
      heading: entry.heading,
      kind: entry.kind,
      parts: excerpt(entry.text, found, this.vocabulary),
      name: excerpt(entry.heading, found, this.vocabulary, Infinity),
    }));
    const taken = found.filter(({ slip }) => slip).map(({ raw, slip }) => [raw, slip]);
    const near = hits.length ? [] : [...new Set([...found.map(({ raw }) => raw), ...asked.flatMap(({ word }) => this.vocabulary.near(word))])].slice(0, 4);
    return { hits, all: ranked.length, missing, taken, near };
  }

  /** What is asked for, a slot a word: small words only where there is nothing else. */
  #slots(tokens) {
    const large = tokens.filter(({ word }) => !this.small.has(word));
    const slots = new Map((large.length ? large : tokens).map((token) => [token, { ...token, ...this.vocabulary.find(token) }]));
    tokens.forEach((token, place) => {
      for (const many of [2, 3]) {
        const phrase = tokens.slice(place, place + many);
        if (phrase.length < many) continue;
        const matches = this.vocabulary.phrase(phrase);
        // «parti förening» written apart is looked for written together too.
        const joined = { raw: phrase.map(({ raw }) => raw).join(""), word: phrase.map(({ word }) => word).join("") };
        if (many === 2) for (const [number, match] of this.vocabulary.forms(joined)) if (match.weight > .9) matches.set(number, match);
        if (!matches.size) continue;
        for (const each of phrase) {
          const slot = slots.get(each) ?? { ...each, matches: new Map() };
          const wider = new Map(slot.matches);
          for (const [number, match] of matches) better(wider, number, match);
          if (large.includes(each) || !phrase.some((other) => large.includes(other))) slots.set(each, { ...slot, matches: wider });
        }
      }
    });
    return [...slots.values()].flatMap((slot) => {
      const parts = this.#split(slot);
      return slot.matches.size || !parts ? [{ ...slot, parts: parts?.map(({ matches }) => matches) }] : parts;
    });
  }

  /** A compound may stand in the text as two words: «lokala avdelningen» answers «lokalavdelning». */
  #split({ raw, word, matches: own }) {
    for (let at = word.length - 3; at > 2; at--) {
      const last = { raw: raw.slice(at), word: word.slice(at) };
      for (const end of word[at - 1] === "s" ? [at, at - 1] : [at]) {
        const first = { raw: raw.slice(0, end), word: word.slice(0, end) };
        const [one, other] = [first, last].map((part) => this.vocabulary.find(part));
        const whole = ({ slip, matches }) => !slip && [...matches].some(([number, { weight, at, end }]) => !own.has(number) && weight > .45 && !at && end === this.vocabulary.list[number].word.length);
        if (first.word.length > 2 && whole(one) && whole(other)) return [{ ...first, ...one }, { ...last, ...other }];
      }
    }
    return null;
  }
}

function count(places, word, entry, times = 1) {
  const of = places.get(word) ?? new Map();
  places.set(word, of);
  of.set(entry, (of.get(entry) ?? 0) + times);
}
