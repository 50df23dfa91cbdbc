/**
 * JSON.parse keeps the last of two equal names and says nothing. This tells. Pure.
 */

/** Does any object in the text have the same name twice? `value` is what JSON.parse made of it. */
export function hasRepeatedNames(text, value) {
  return namesIn(text) !== namesOf(value);
}

/** How many strings are followed by a colon. The text is known to be sound JSON. */
function namesIn(text) {
  let many = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start)) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    start = end + 1;
    while (" \t\n\r".includes(text[start] ?? ".")) start += 1;
    if (text[start] === ":") many += 1;
  }
  return many;
}

/** How many names the objects of a value have. Without recursion: the value may be as deep as it likes. */
function namesOf(value) {
  let many = 0;
  for (const left = [value]; left.length > 0; ) {
    const each = left.pop();
    if (typeof each !== "object" || each === null) continue;
    const parts = Object.values(each);
    if (!Array.isArray(each)) many += parts.length;
    for (const part of parts) left.push(part);
  }
  return many;
}
