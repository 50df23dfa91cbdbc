/**
 * Which words of the handbook a reader's word means. Pure.
 *
 * In turn: the word and its forms, compounds that have it at one end, words that mean the same, and,
 * only where nothing of that stands in the text, a slip of the finger.
 */
import { distance, endings, fold, kin, slips, within, words } from "./search-words.mjs";

const SYNONYM = .7;
const SLIP = .8;

export class Vocabulary {
  #known = new Map();       // raw word → its number
  #parts;
  #asked = new Map();
  list = [];                // {raw, word, parts}

  constructor({ groups, parts, ...lists }) {
    this.lists = endings(lists);
    this.groups = groups.map((group) => group.map((phrase) => words(phrase)));
    this.#parts = Object.entries(parts).map(([whole, of]) => [fold(whole), of.map(fold)]);
  }

  /** The number of a word; a new word gets one. */
  add({ raw, word }) {
    let number = this.#known.get(raw);
    if (number === undefined) {
      const parts = this.#parts.find(([whole]) => whole[0] === word[0] && kin(whole, word, this.lists) > .9)?.[1];
      this.#known.set(raw, (number = this.list.push({ raw, word, parts }) - 1));
    }
    return number;
  }

  /** {matches: Map(number → {weight, at, end}), slip: the word it was taken for, if by a slip}; asked once, remembered. */
  find(token) {
    const { raw } = token;
    if (!this.#asked.has(raw)) {
      if (this.#asked.size > 500) this.#asked.clear();
      this.#asked.set(raw, this.#find(token));
    }
    return this.#asked.get(raw);
  }

  #find(token) {
    const matches = this.forms(token);
    for (const [group, sure] of this.alike([token])) this.#widen(matches, group, SYNONYM * sure);
    return matches.size ? { matches } : this.#slip(token);
  }

  /** The word itself, inflected or in a compound. */
  forms({ raw, word }) {
    const matches = new Map();
    // «val» means «väl» only where nothing is spelt «val».
    const dotted = this.#known.has(raw) ? .3 : .98;
    this.list.forEach((known, number) => {
      const match = this.#match(word, known);
      if (!match) return;
      if (raw !== word && raw.slice(0, 4) !== known.raw.slice(match.at, match.at + Math.min(4, raw.length))) match.weight *= .6;
      else if (raw === word && known.raw !== known.word) match.weight *= dotted;
      matches.set(number, match);
    });
    return matches;
  }

  #match(word, { word: known, parts }) {
    const sure = kin(word, known, this.lists);
    if (sure) return { weight: sure, at: 0, end: known.length };
    if (parts) {
      const part = parts.find((each) => each !== known && kin(word, each, this.lists) > .9);
      const at = part ? known.indexOf(part) : -1;
      return at < 0 ? null : { weight: .6, at, end: at + part.length };
    }
    const inside = within(word, known, this.lists);
    return inside && { weight: (inside.at ? .5 : .4) + .35 * ((inside.end - inside.at) / known.length), ...inside };
  }

  /** The groups of synonyms in which a phrase stands, and how surely: [[the others, sure], …]. */
  alike(phrase) {
    const found = [];
    for (const group of this.groups) {
      for (const each of group) {
        if (each.length !== phrase.length) continue;
        const sure = Math.min(...each.map(({ word }, place) => kin(phrase[place].word, word, this.lists)));
        if (sure > .7) found.push([group.filter((other) => other !== each), sure]);
      }
    }
    return found;
  }

  /** Adds what a group's words match; a phrase of several words lends each of them a part of its weight. */
  #widen(matches, group, weight) {
    for (const phrase of group) {
      if (phrase.length > 1) continue;
      for (const [number, match] of this.forms(phrase[0])) better(matches, number, { ...match, weight: match.weight * weight });
    }
  }

  /** What a phrase of several words means by its synonyms. */
  phrase(tokens) {
    const matches = new Map();
    for (const [group, sure] of this.alike(tokens)) this.#widen(matches, group, SYNONYM * sure);
    return matches;
  }

  #slip({ word }) {
    const most = slips(word.length);
    if (!most) return { matches: new Map() };
    let best = most + 1, found = [];
    const near = (known, far, number) => {
      if (far > best || far === Infinity) return;
      if (far < best) [best, found] = [far, []];
      found.push({ known, number });
    };
    this.list.forEach((known, number) => {
      if (known.word[0] === word[0] || word.length > 7 || known.word[0] === word[1]) near(known, distance(word, known.word, most, this.lists), number);
    });
    for (const [{ raw, word: known }] of this.groups.flat()) {
      if (slips(known.length) || known.length > 3) near({ raw, word: known }, distance(word, known, most, this.lists));
    }
    if (!found.length) this.list.forEach((known, number) => near(known, distance(word, known.word, most, this.lists, true), number));
    const meant = [...new Set(found.map(({ known }) => known))].sort((one, other) => one.raw.length - other.raw.length);
    const matches = new Map();
    for (const { raw, word: known } of meant.slice(0, 4)) {
      for (const [number, match] of this.find({ raw, word: known }).matches) better(matches, number, { ...match, weight: match.weight * SLIP });
    }
    return { matches, slip: matches.size ? meant[0].raw : undefined };
  }

  /** Words of the handbook that look a little like it, the nearest first. */
  near(word, many = 3) {
    const pairs = (text) => new Set(Array.from({ length: text.length + 1 }, (_, place) => ` ${text} `.slice(place, place + 2)));
    const own = pairs(word);
    return this.list
      .filter(({ word: known }) => known.length > 3 && !/\d/.test(known))
      .map(({ raw, word: known }) => {
        const theirs = pairs(known);
        return [raw, [...theirs].filter((pair) => own.has(pair)).length / (own.size + theirs.size)];
      })
      .filter(([, alike]) => alike > .15)
      .sort((one, other) => other[1] - one[1] || one[0].length - other[0].length)
      .slice(0, many)
      .map(([raw]) => raw);
  }
}

/** Keeps the surer of two matches. */
export function better(matches, number, match) {
  if (!(matches.get(number)?.weight >= match.weight)) matches.set(number, match);
}
