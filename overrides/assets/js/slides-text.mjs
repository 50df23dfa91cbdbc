/**
 * Words of a page taken out of it: copies without what only a page can do, and pieces of them.
 */
import { el } from "./dom.mjs";
import { breaks } from "./slides-words.mjs";

/** A heading's words, without its sign. */
export function wordsOf(part) {
  return plain(part).textContent.trim();
}

/** A copy with words only: no links; a dated fact keeps its mark. */
export function plain(part) {
  const copy = part.cloneNode(true);
  for (const away of copy.querySelectorAll(".headerlink, .hb-hidden")) away.remove();
  for (const mark of copy.querySelectorAll(".hb-dated")) mark.replaceWith(el("span", { className: "hb-dated" }, mark.textContent));
  for (const tag of [...copy.querySelectorAll("a, button")]) tag.replaceWith(...tag.childNodes);
  for (const tag of [copy, ...copy.querySelectorAll("[id]")]) tag.removeAttribute("id");
  for (const line of copy.querySelectorAll("br")) line.replaceWith(" ");
  copy.normalize();
  return copy;
}

/** The same element with the characters from `start` to `end` only, and the tags around them. */
export function slice(element, start, end) {
  const range = document.createRange();
  range.setStart(...place(element, start));
  range.setEnd(...place(element, end));
  const made = element.cloneNode(false);
  made.append(range.cloneContents());
  return made;
}

/** In pieces of at most `most` words. */
export function cut(element, most) {
  const ends = breaks(element.textContent, most);
  return ends.map((end, index) => slice(element, ends[index - 1] ?? 0, end));
}

/** The text node and offset of a character. */
function place(element, at) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  let node = walker.nextNode();
  while (node && left > node.length) {
    left -= node.length;
    node = walker.nextNode();
  }
  return node ? [node, left] : [element, element.childNodes.length];
}
