/**
 * In which order places answer. Pure.
 *
 * A place counts for how rare the words are that it holds, how surely they are the reader's, how often
 * they stand there and whether in a heading; chapters come before lists and other pages.
 */
import { excerpt } from "./search-excerpt.mjs";
import { words } from "./search-words.mjs";

const KINDS = { chapter: 1, paragraph: .9, list: .75, word: .6, step: .4, page: .3 };
/** How many of the handbook's own chapters come first, whatever else answers better. */
const CHAPTERS_FIRST = 3;
const OF_CHAPTERS = new Set(["chapter", "paragraph", "list"]);
const HEADING = 2.2, TITLE = 1.1, NEAR = 1.2, RUN = .2;
/** The part of what was asked for (rare words weigh more) that a place must hold to be a hit at all. */
const LEAST = .3;
/** As many as could be shown, and some that step back. */
const LOOKED_AT = 80;
/** How sure it is that two words apart mean the compound of them. */
const APART = .6;
const NONE = { text: 0, best: 0, head: 0, title: 0 };

/** Of every entry with a match: how much of it stands in the text, in the heading and in the page's title. */
function sumsOf({ places, heads }, matches) {
  const sums = new Map();
  const at = (entry) => sums.get(entry) ?? sums.set(entry, { ...NONE }).get(entry);
  for (const [number, { weight }] of matches) {
    const sure = weight ** 2;
    for (const [entry, times] of places.get(number) ?? []) {
      const sum = at(entry);
      if (times) sum.best = Math.max(sum.best, sure), (sum.text += sure * times);
      else sum.title = Math.max(sum.title, sure);
    }
    for (const entry of heads.get(number)?.keys() ?? []) at(entry).head = Math.max(at(entry).head, sure);
  }
  return sums;
}

/** [{entry, score, held}] of the places that hold enough of what is asked for, best first. `asked`: all slots; `found`: those with matches, which learn how rare they are. */
export function rank(engine, found, asked, tokens) {
  const { entries, mean, vocabulary } = engine;
  const scores = new Map();
  const total = entries.length;
  for (const slot of found) {
    const sums = sumsOf(engine, slot.matches);
    const [first, last] = slot.parts?.map((matches) => sumsOf(engine, matches)) ?? [];
    for (const [entry, { text, best }] of first ?? []) {
      const other = last.get(entry);
      if (text && other?.text && !sums.get(entry)?.text) sums.set(entry, { ...NONE, ...sums.get(entry), text: APART, best: APART * Math.min(best, other.best) });
    }
    slot.rare = Math.log(1 + (total - sums.size + .5) / (sums.size + .5));
    for (const [number, sum] of sums) {
      const { length, head, anchor } = entries[number];
      const often = sum.best && sum.text / sum.best;
      const text = sum.best * (often * 2.2) / (often + 1.2 * (.6 + .4 * length / mean) || 1);
      const heading = HEADING * sum.head / (1 + .12 * (head.length - 1)) * (anchor ? 1 : 1.15);
      const score = scores.get(number) ?? { entry: entries[number], score: 0, held: 0 };
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
    const { best, close } = excerpt(each.entry.text, found, vocabulary);
    if (found.length > 1) each.score *= 1 + NEAR * close * (best - 1) / (found.length - 1);
    each.score *= 1 + RUN * (run(tokens, each.entry) - 1);
  }
  return ranked.sort((one, other) => other.score - one.score);
}

/** Best first: several places of one page step back, chapters come before the rest. */
export const inOrder = (ranked) => chaptersFirst(apart(ranked));

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
  return ranked.slice(0, LOOKED_AT).map((each) => {
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
