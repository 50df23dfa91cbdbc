/**
 * Looks in the index that the build wrote: which places answer, and in which order. Pure.
 *
 * A place counts for how rare the words are that it holds, how surely they are the reader's, how often
 * they stand there and whether in a heading; chapters come before lists and other pages.
 */
import { excerpt } from "./search-excerpt.mjs";
import { fold, words } from "./search-words.mjs";
import { Vocabulary, better } from "./search-vocabulary.mjs";

const KINDS = { chapter: 1, paragraph: .9, list: .75, word: .6, step: .4, page: .3 };
/** How many of the handbook's own chapters come first, whatever else answers better. */
const CHAPTERS_FIRST = 3;
const OF_CHAPTERS = new Set(["chapter", "paragraph", "list"]);
const HEADING = 2.2, TITLE = 1.1, NEAR = 1.2, RUN = .2;
/** The part of what was asked for (rare words weigh more) that a place must hold to be a hit at all. */
const LEAST = .3;
const SHOWN = 20;
/** A question is not longer; an address may be. */
const LONGEST = 200;
/** How sure it is that two words apart mean the compound of them. */
const APART = .6;
const NONE = { text: 0, best: 0, head: 0, title: 0 };

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
    const ranked = this.#rank(found, asked, tokens);
    const hits = chaptersFirst(apart(ranked)).slice(0, SHOWN).map(({ entry }) => ({
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

  /** Of every entry with a match: how much of it stands in the text, in the heading and in the page's title. */
  #sums(matches) {
    const sums = new Map();
    const at = (entry) => sums.get(entry) ?? sums.set(entry, { ...NONE }).get(entry);
    for (const [number, { weight }] of matches) {
      const sure = weight ** 2;
      for (const [entry, times] of this.places.get(number) ?? []) {
        const sum = at(entry);
        if (times) sum.best = Math.max(sum.best, sure), (sum.text += sure * times);
        else sum.title = Math.max(sum.title, sure);
      }
      for (const entry of this.heads.get(number)?.keys() ?? []) at(entry).head = Math.max(at(entry).head, sure);
    }
    return sums;
  }

  #rank(found, asked, tokens) {
    const scores = new Map();
    const total = this.entries.length;
    for (const slot of found) {
      const sums = this.#sums(slot.matches);
      const [first, last] = slot.parts?.map((matches) => this.#sums(matches)) ?? [];
      for (const [entry, { text, best }] of first ?? []) {
        const other = last.get(entry);
        if (text && other?.text && !sums.get(entry)?.text) sums.set(entry, { ...NONE, ...sums.get(entry), text: APART, best: APART * Math.min(best, other.best) });
      }
      slot.rare = Math.log(1 + (total - sums.size + .5) / (sums.size + .5));
      for (const [number, sum] of sums) {
        const { length, head, anchor } = this.entries[number];
        const often = sum.best && sum.text / sum.best;
        const text = sum.best * (often * 2.2) / (often + 1.2 * (.6 + .4 * length / this.mean) || 1);
        const heading = HEADING * sum.head / (1 + .12 * (head.length - 1)) * (anchor ? 1 : 1.15);
        const score = scores.get(number) ?? { entry: this.entries[number], score: 0, held: 0 };
        score.score += slot.rare * (text + heading + TITLE * sum.title);
        score.held += slot.rare;
        scores.set(number, score);
      }
    }
    const never = Math.log(1 + (total + .5) / .5);
    const all = asked.reduce((sum, { rare }) => sum + (rare ?? never), 0);
    const ranked = [...scores.values()].filter(({ held }) => held >= LEAST * all);
    for (const each of ranked) each.score *= KINDS[each.entry.kind] * (each.held / all) ** 1.5;
    ranked.sort((one, other) => other.score - one.score);
    if (tokens.length < 2) return ranked;
    for (const each of ranked.slice(0, 60)) {
      const { best, close } = excerpt(each.entry.text, found, this.vocabulary);
      if (found.length > 1) each.score *= 1 + NEAR * close * (best - 1) / (found.length - 1);
      each.score *= 1 + RUN * (run(tokens, each.entry) - 1);
    }
    return ranked.sort((one, other) => other.score - one.score);
  }
}

/** How many of the words asked for, small ones too, stand in the entry one after the other. */
function run(tokens, { heading, text }) {
  let most = 1;
  for (const part of [heading, text]) {
    const said = words(part).map(({ word }) => word);
    said.forEach((word, at) => {
      for (let from = tokens.findIndex((token) => token.word === word), many = 1; from >= 0 && tokens[from + many]?.word === said[at + many] && many < tokens.length; most = Math.max(most, ++many));
    });
  }
  return most;
}

/** Several places of one page are one answer: each further one steps back. */
function apart(ranked) {
  const seen = new Map();
  return ranked.slice(0, 4 * SHOWN).map((each) => {
    const times = seen.get(each.entry.page) ?? 0;
    seen.set(each.entry.page, times + 1);
    return { ...each, score: each.score * .6 ** times };
  }).sort((one, other) => other.score - one.score);
}

/** The best chapters, if they hold about as much of what was asked for as anything does; then the rest. */
function chaptersFirst(ranked) {
  const most = Math.max(...ranked.map(({ held }) => held));
  const first = ranked.filter(({ entry, held }) => OF_CHAPTERS.has(entry.kind) && held >= .8 * most).slice(0, CHAPTERS_FIRST);
  return [...first, ...ranked.filter((each) => !first.includes(each))];
}

function count(places, word, entry, times = 1) {
  const of = places.get(word) ?? new Map();
  places.set(word, of);
  of.set(entry, (of.get(entry) ?? 0) + times);
}
