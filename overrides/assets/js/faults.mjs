/**
 * What is wrong in a file, told to the reader: where, what, what to do. Pure.
 *
 * None of the sentences holds anything from the file but names of small letters, digits and hyphens.
 */
import { isName } from "./record.mjs";
import { FORMS } from "./store.mjs"; // their names only

export const RELOAD = "Ladda om sidan så att du får den nyaste utgåvan, och försök igen.";
const ANOTHER = "Välj en annan säkerhetskopia, eller gör en ny på den enhet där allt finns.";
const FIELDS = {
  note: "Anteckningen",
  who: "Namnet på den som gör det",
  due: "Datumet",
  at: "Tiden",
  state: "Läget",
  title: "Omgångens namn",
  started: "Tiden då omgången började",
  rounds: "Omgångarna",
  steps: "Stegen",
};
const PLACES = ["steps", "archive"];
/** A form is told of in its own words. */
const LIST = { a: "en lista", of: "listans", step: "steg", the: "steget", ofStep: "Stegets", fields: FIELDS };
const FORM = { a: "ett formulär", of: "formulärets", step: "fält", the: "fältet", ofStep: "Fältets", fields: { ...FIELDS, note: "Svaret", steps: "Fälten" } };

export const fault = (where, what, advice = ANOTHER) => ({ where, what, advice });
export const sentence = ({ where, what, advice }) => `${where}: ${what} ${advice}`;

/** The list or form as the reader knows it, or its key. */
export function titleOf(key, known) {
  const title = Object.hasOwn(known, key) ? known[key].title : key;
  return FORMS.includes(key) ? title : `Listan «${title}»`;
}

/** A fault of record.mjs, {path, code, limit}, in Swedish. */
export function inSwedish({ path, code, limit }, key, known) {
  const words = FORMS.includes(key) ? FORM : LIST;
  const [rounds, index, place, step] = path;
  const round = rounds === "rounds" && path.length > 1 ? `omgång ${index + 1}` : "";
  const name = PLACES.includes(place) && path.length > 3 ? (isName(step) ? `${words.the} «${step}»` : `ett ${words.step}`) : "";
  const where = [titleOf(key, known), round, name].filter(Boolean).join(", ");
  const field = path.findLast((part) => typeof part === "string");
  const called = path.length !== 4 && Object.hasOwn(words.fields, field) ? words.fields[field] : "Det som står där";
  const subject = path.at(-2) === "others" && ["many", "list"].includes(code) ? "Varianterna" : called;
  return fault(where, what(code, subject, limit, words), code === "newer" ? RELOAD : ANOTHER);
}

function what(code, subject, limit, words) {
  switch (code) {
    case "unknown":
      return `Där står något som inte hör till ${words.a}.`;
    case "name":
      return `${words.ofStep} namn går inte att använda.`;
    case "missing":
      return `Där saknas något som ska finnas i ${words.a}.`;
    case "number":
      return "Omgångens nummer är inget nummer.";
    case "order":
      return "Omgångarna ligger inte i ordning, eller samma nummer finns två gånger.";
    case "newer":
      return "Den är gjord av en nyare utgåva av handboken.";
    case "version":
      return `Numret på ${words.of} utgåva är fel.`;
    case "many":
      return `${subject} är fler än ${limit}.`;
    case "long":
      return `${subject} är längre än ${limit} tecken.`;
    case "text":
      return `${subject} är inte text.`;
    case "unwritable":
      return `${subject} innehåller tecken som inte går att visa.`;
    case "time":
      return `${subject} är ingen tid som finns.`;
    case "date":
      return `${subject} är inget datum som finns.`;
    case "state":
      return "Läget är varken klart, kvar eller «gäller inte oss».";
    default:
      return `${subject} är inte på den form som ${words.a} har.`;
  }
}
