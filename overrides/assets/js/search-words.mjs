/**
 * Words: where they stand in a text, and when two are forms of one. Pure.
 *
 * macros/search/swedish.py does the same at the build, with the same lists of endings.
 */

/** Small letters without dots and accents; each sign keeps its place. */
export const fold = (text) => text.normalize("NFC").replace(/[^\x20-\x60\x7b-\x7e]|[A-Z]/g, (sign) => sign.toLowerCase().normalize("NFD")[0]);

/** «§ 25b», «25 b» and «paragraf 25b» are one word; so is «e-post», but «vänsterparti-adress» is two.
    No word begins after a letter, since the one before has taken it: that needs no asking (Safari learned to look behind in 16.4). */
const WORD = /(?:§+\s*|paragraf(?:en|er|erna)?\s+)?\d+(?:\s?[a-h](?![\p{L}\p{N}]))?|\p{L}-\p{L}+|\p{L}+/giu;

/** [{word (folded), raw, at, end}] */
export function words(text) {
  return Array.from(text.normalize("NFC").matchAll(WORD), ({ 0: found, index }) => {
    const raw = (/\d/.test(found) ? found.replace(/^\D+|\s/g, "") : found.replace("-", "")).toLowerCase();
    return { word: fold(raw), raw, at: index, end: index + found.length };
  });
}

/** What tells two words apart that are no forms of each other is never an ending. */
export function endings({ endings: inflected, derived }) {
  const some = new Set(["", ...inflected.split(" ")]);
  return { inflected: some, derived: new Set([...some, ...derived.split(" ")]) };
}

/** How surely two folded words are forms of one: 1 the same, .92 inflected, .75 of a family, 0 not at all. */
export function kin(one, other, lists) {
  if (one === other) return 1;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  for (let place = common; place > 2 && place > common - 3; place--) {
    const sure = ends(one.slice(place), other.slice(place), one.slice(0, place), lists);
    if (sure) return sure;
  }
  return 0;
}

function ends(one, other, stem, { inflected, derived }) {
  if (/\d/.test(stem)) return 0;
  if (fallen(one, other, stem, inflected) || fallen(other, one, stem, inflected)) return .92;
  const both = inflected.has(one) && inflected.has(other);
  if (stem.length === 3) return both && one.length + other.length < 4 ? .92 : 0;
  if (both) return .92;
  return derived.has(one) && derived.has(other) ? .75 : 0;
}

/** register, registret; cirkel, cirklar; medlem, medlemmar: a vowel falls out, or a consonant is doubled. */
function fallen(whole, lost, stem, inflected) {
  if (!lost || !inflected.has(lost.slice(1))) return false;
  if (/^e[rln]/.test(whole)) return lost[0] === whole[1] && inflected.has(whole.slice(2));
  return !whole && /[mn]/.test(lost[0]) && lost[0] === stem.at(-1);
}

/** Where a word is one end of a compound, in any form: {at, end} or null. «möte»: års[möte]t, [mötes]ordning. */
export function within(word, whole, lists) {
  if (word.length < 3 || /\d/.test(word)) return null;
  for (let at = 2; at <= whole.length - 3; at++) {
    if (whole[at] === word[0] && (word.length > 3 || at > 2) && kin(word, whole.slice(at), lists) > .9) return { at, end: whole.length };
  }
  let end = 0;
  while (end < word.length && word[end] === whole[end]) end++;
  const doubled = /[mn]/.test(word[end]) && word[end] === word[end - 1] ? 1 : 0;
  const stem = end === word.length || (end > 3 && (lists.inflected.has(word.slice(end)) || (doubled && lists.inflected.has(word.slice(end + 1)))));
  return stem && end < whole.length ? { at: 0, end } : null;
}

/** How many slips of the finger a word of that length may have. */
export const slips = (length) => (length < 5 || length > 40 ? 0 : length < 9 ? 1 : 2);

/**
 * How few signs are missing, wrong, too many or swapped between a word and another, endings aside;
 * Infinity beyond `most`. With `inside` the other may be a compound that ends in the word.
 */
export function distance(word, other, most, lists, inside = false) {
  if (!inside && Math.abs(word.length - other.length) > most + 3) return Infinity;
  let before, last, row = Array.from({ length: other.length + 1 }, (_, j) => (inside && j < other.length - 3 ? 0 : j));
  for (let i = 1; i <= word.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= other.length; j++) {
      const wrong = word[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j - 1] + wrong, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return Infinity;
  }
  let best = Infinity;
  for (let j = Math.max(3, other.length - 5); j <= other.length; j++) {
    if (lists.inflected.has(other.slice(j))) best = Math.min(best, row[j]);
  }
  return best <= most ? best : Infinity;
}
