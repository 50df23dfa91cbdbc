/**
 * How much of a text goes on a slide: counted in words, broken where a reader would draw breath. Pure.
 *
 * A place is a number of characters from the text's beginning.
 */

/** The most words on one slide, headings and labels included. */
export const LIMIT = 40;
/** The most words of running text under a heading: to be said in a breath and read from the back row. */
export const GIST = 24;

const WORD = /\S+/g;
const SENTENCE = /[.!?]»?(?=\s+[«§]?[A-ZÅÄÖ0-9])|[.!?]»?\s*$/g;
const CLAUSE = /[,;:](?=\s)|\s(?=–)/g;

export const count = (text) => text.match(WORD)?.length ?? 0;

const ends = (text, sign) => [...text.matchAll(sign)].map((found) => found.index + found[0].length);

/** Where the leading sentences end that have at most `most` words: at least one sentence, whatever its length. */
export function lead(text, most = GIST) {
  const fitting = ends(text, SENTENCE).filter((end, index) => index === 0 || count(text.slice(0, end)) <= most);
  return fitting.at(-1) ?? text.length;
}

/**
 * Where to break a text so that no part has more than `most` words: at the end of a sentence, else of
 * a clause, else between two words. The places where parts end; the last is the text's own.
 */
export function breaks(text, most) {
  const found = [];
  let start = 0;
  while (count(text.slice(start)) > most) {
    const room = start + widest(text.slice(start), most);
    const place = [SENTENCE, CLAUSE].map((sign) => ends(text, sign).filter((end) => end > start && end <= room).at(-1)).find(Boolean) ?? room;
    found.push(place);
    start = place;
  }
  return [...found, text.length];
}

/** Where the first `most` words end. */
function widest(text, most) {
  const last = [...text.matchAll(WORD)][Math.max(most, 1) - 1];
  return last.index + last[0].length;
}

/** Things of so many words each, shared out in order: as few heaps as can be, none with more than `most` words where it has two things or more. */
export function heaps(things, most) {
  const made = [];
  let room = 0;
  for (const thing of things) {
    if (thing.words > room || !made.length) {
      made.push([]);
      room = most;
    }
    made.at(-1).push(thing);
    room -= thing.words;
  }
  return evened(made, most);
}

/** The last heap isn't left with one thing where the one before has three or more. */
function evened(made, most) {
  const [before, last] = made.slice(-2);
  if (last?.length === 1 && before.length > 2 && before.at(-1).words + last[0].words <= most) last.unshift(before.pop());
  return made;
}
