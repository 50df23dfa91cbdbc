/**
 * The sentence that shows why a place is a hit, cut into parts: plain, found, plain, … Pure.
 */
import { words } from "./search-words.mjs";

const LONG = 160;

/** An array of [text, is found?], with `best`: how many of the words asked for stand in the sentence, and `close`: how near each other. */
export function excerpt(text, slots, vocabulary, long = LONG) {
  const sentences = long === Infinity ? [text] : text.match(/[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]*/g) ?? [text];
  let chosen = { best: -1 };
  for (const sentence of sentences) {
    const spans = [], seen = new Map(), last = new Map();
    let close = 0;
    for (const [place, each] of words(sentence).entries()) {
      const number = vocabulary.add(each);
      for (const slot of slots) {
        const match = slot.matches.get(number);
        if (!match) continue;
        // A word with digits or a hyphen is marked whole: its signs are not those of the text.
        const whole = each.end - each.at !== each.word.length;
        spans.push(whole ? [each.at, each.end] : [each.at + match.at, each.at + match.end]);
        seen.set(slot, Math.max(seen.get(slot) ?? 0, match.weight));
        last.set(slot, place);
      }
      if (last.size > 1) close = Math.max(close, last.size / (Math.max(...last.values()) - Math.min(...last.values()) + 1));
    }
    const best = seen.size, weight = [...seen.values()].reduce((sum, each) => sum + each, 0);
    if (best > chosen.best || (best === chosen.best && weight > chosen.weight + .01)) chosen = { best, weight, sentence, spans, close };
  }
  return Object.assign(cut(chosen.sentence.normalize("NFC"), chosen.spans, long), { best: Math.max(chosen.best, 0), close: chosen.close });
}

function cut(sentence, spans, long) {
  spans.sort((one, other) => one[0] - other[0]);
  const start = sentence.length > long && spans.length ? sentence.lastIndexOf(" ", Math.max(0, spans[0][0] - long / 3)) + 1 : 0;
  const end = sentence.length - start > long ? sentence.lastIndexOf(" ", start + long) : sentence.length;
  const parts = start ? [["… ", false]] : [];
  let place = start;
  for (const [at, to] of spans) {
    if (at < place || to > end) continue;
    if (at > place) parts.push([sentence.slice(place, at), false]);
    parts.push([sentence.slice(at, to), true]);
    place = to;
  }
  if (end > place) parts.push([sentence.slice(place, end).trimEnd() + (end < sentence.length ? " …" : ""), false]);
  if (parts.length) parts[0][0] = parts[0][0].trimStart();
  return parts;
}
