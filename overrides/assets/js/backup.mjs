/**
 * A back-up as the text of a file, and back. Nothing is stored here: what a file says is data
 * that has to pass a strict schema. Pure.
 *
 * {format: "facklig-politisk-handbok", version: 1, made: time, lists: {KEY: record}, plan?: record, …}
 * The forms (store.mjs) stand beside the lists, each a record like theirs. Here all are {KEY: record}
 * together: no list bears the name of a form.
 *
 * A fault is {where, what, advice}, three Swedish texts; sentence(fault) joins them. None of them
 * holds anything from the file but names of small letters, digits and hyphens.
 */
import { fault, inSwedish, RELOAD, titleOf } from "./faults.mjs";
import { hasRepeatedNames } from "./json.mjs";
import { isAhead } from "./merge.mjs";
import { faults, isName, isNewer, isObject, isRecord, isTime, VERSION } from "./record.mjs";
import { FORMS } from "./store.mjs"; // their names only
import { hasWords, ticksOnly } from "./ticks.mjs";

/** Bytes. Ask file.size before reading the file. */
export const LIMIT = 1_000_000;
const FORMAT = "facklig-politisk-handbok";
const NAMES = ["format", "version", "made", "lists", ...FORMS];
const LISTS = 200;
const TOLD = 20;

const FILE = "Filen";
const NAMED = "Välj en fil som heter handbok-allt, handbok-lista eller handbok-del och ett datum.";
const AHEAD = "Några bockar har en tid som inte har varit än. Klockan gick kanske fel.";
const SEPARATE = "Spara en lista i taget på den enhet där allt finns.";

export { sentence } from "./faults.mjs";
/** handbok-allt-2026-11-23.json: others see what lies in a telephone's downloads, so the name tells neither party nor person. */
export const fileName = (what, made) => `handbok-${what}-${made.slice(0, 10)}.json`;
const bytes = (text) => new TextEncoder().encode(text).length;

/** {KEY: record} → the file's text. Throws RangeError with a sentence for the reader when it gets too big to be read back. */
export function make(records, made) {
  const unsound = Object.keys(records).filter((key) => !isName(key) || !isRecord(records[key]));
  if (unsound.length > 0 || !isTime(made)) throw new TypeError(`not a record: ${unsound.join()} or not a time: ${made}`);
  const those = (forms) => Object.fromEntries(Object.entries(records).filter(([key]) => FORMS.includes(key) === forms));
  const text = JSON.stringify({ format: FORMAT, version: VERSION, made, lists: those(false), ...those(true) });
  if (bytes(text) > LIMIT) throw new RangeError(`Säkerhetskopian blir större än 1 MB. ${SEPARATE}`);
  return text;
}

/**
 * text → {records, made, faults, remarks}. With a fault there is nothing in `records`: all or nothing.
 * A remark (same shape) does not stand in the way. `now` as toISOString writes it;
 * `known`: this site's lists and forms, {KEY: {title, private}}. Never throws.
 */
export function parse(text, now, known = {}) {
  const nothing = (...found) => ({ records: {}, made: "", faults: found, remarks: [] });
  if (typeof text !== "string") return nothing(fault(FILE, "Den går inte att läsa."));
  if (bytes(text) > LIMIT) return nothing(fault(FILE, "Den är större än 1 MB.", SEPARATE));
  let file;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return nothing(unreadable(text));
  }
  if (!isObject(file) || file.format !== FORMAT) {
    return nothing(fault(FILE, "Den är inte en säkerhetskopia från den här handboken.", NAMED));
  }
  if (isNewer(file)) return nothing(fault(FILE, "Den är gjord av en nyare utgåva av handboken.", RELOAD));
  const found = [...fileFaults(file, text), ...listFaults(file, known)];
  if (found.length > TOLD) found.splice(TOLD, Infinity, fault(FILE, `Den har ${found.length - TOLD} fel till.`));
  if (found.length > 0) return nothing(...found);
  return { ...kept({ ...file.lists, ...formsOf(file) }, now, known), made: file.made, faults: [] };
}

function unreadable(text) {
  if (text.trim() === "") return fault(FILE, "Den är tom.");
  if (/^\ufffd|\0/.test(text)) return fault(FILE, "Den är inte sparad som vanlig text (UTF-8).");
  if (!/^\ufeff?\s*\{/.test(text)) return fault(FILE, "Den är inte en säkerhetskopia.", NAMED);
  if (!/\}\s*$/.test(text)) return fault(FILE, "Den slutar för tidigt. En del av den har försvunnit på vägen.");
  return fault(FILE, "Den går inte att läsa. Något i den är ändrat eller skadat.");
}

function* fileFaults(file, text) {
  if (file.version !== VERSION) yield fault(FILE, "Numret på filens utgåva saknas eller är fel.");
  if (!isTime(file.made)) yield fault(FILE, "Tiden när den gjordes saknas eller finns inte.");
  if (!Object.keys(file).every((name) => NAMES.includes(name))) yield fault(FILE, "Den innehåller något som inte hör till en säkerhetskopia.");
  if (hasRepeatedNames(text, file)) yield fault(FILE, "Samma namn står två gånger på ett ställe i den, så det går inte att veta vilket som gäller.");
}

const formsOf = (file) => Object.fromEntries(FORMS.filter((key) => Object.hasOwn(file, key)).map((key) => [key, file[key]]));

function* listFaults(file, known) {
  if (!isObject(file.lists)) return yield fault(FILE, "Listorna saknas.");
  const [lists, forms] = [Object.entries(file.lists), Object.entries(formsOf(file))];
  if (lists.length + forms.length === 0) yield fault(FILE, "Det finns varken listor eller uppgifter i den.");
  if (lists.length > LISTS) return yield fault(FILE, `Den har fler än ${LISTS} listor.`);
  for (const [key, record] of lists) {
    if (!isName(key) || FORMS.includes(key)) yield fault(FILE, "En lista har ett namn som inte går att använda.");
    else for (const each of faults(record)) yield inSwedish(each, key, known);
  }
  for (const [key, record] of forms) for (const each of faults(record)) yield inSwedish(each, key, known);
}

/** What is taken in, and what the reader should know of it. */
function kept(records, now, known) {
  const remarks = [];
  const entries = Object.entries(records).map(([key, record]) => {
    const title = titleOf(key, known);
    const mine = Object.hasOwn(known, key) ? known[key] : null;
    if (!mine && !FORMS.includes(key)) remarks.push(fault(title, "Den listan finns inte här.", "Bockarna sparas ändå, om listan kommer tillbaka."));
    if (isAhead(record, now)) remarks.push(fault(title, AHEAD, "De räknas bara där du inte har något eget."));
    if (!mine?.private || !hasWords(record)) return [key, record];
    remarks.push(fault(title, "Listan är privat och sparar bara bockar.", "Anteckningar, namn och datum i filen tas inte med."));
    return [key, ticksOnly(record)];
  });
  return { records: Object.fromEntries(entries), remarks };
}
