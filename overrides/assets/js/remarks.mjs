/**
 * What is kindly said about the answers that a document uses. Pure; nothing here stops anybody.
 *
 * A blank is no fault as long as nothing is filled in: that is a form to be filled in by hand.
 */
import { given, linesOf } from "./answers.mjs";

/**
 * fields: [{id, min?, min_text?, missing?, office?, href?}] in the form's order; values: {ID: text};
 * twice: what is said of a name that stands at two offices. Returns [{text, href?, name?}]:
 * the sentence may begin with a name.
 */
export function remarks(fields, values, twice) {
  const value = ({ id }) => values[id] ?? "";
  if (given(fields.map(value)) === 0) return [];
  const single = fields.flatMap((field) => {
    const { min, min_text, missing, href } = field;
    if (missing && !value(field).trim()) return [{ text: missing, href }];
    return min_text && value(field).trim() && Number(value(field)) < min ? [{ text: min_text, href }] : [];
  });
  return [...single, ...(twice ? doubled(fields.filter(({ office }) => office).flatMap((field) => linesOf(value(field)))) : []).map((name) => ({ name, text: twice }))];
}

/** Each name that stands more than once, as it is first written. */
function doubled(names) {
  const same = (name) => name.normalize("NFC").replace(/\s+/g, " ").toLocaleLowerCase("sv");
  const all = names.map(same);
  return names.filter((_, index) => all.indexOf(all[index]) === index && all.lastIndexOf(all[index]) !== index);
}
