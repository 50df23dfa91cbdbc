/**
 * «Hämta kalenderfil», for the plan and the wheel: days as a file for the reader's own calendar.
 *
 * What must be the same in the next file is kept with the form: `kalender` holds a random number from which
 * the UIDs are made, `kalender-NAME` the day that was last given and the number of that file. A day that is
 * gone since then comes as cancelled.
 */
import { calendar, NAME, nextSequence, TYPE, uid } from "./calendar.mjs";
import { button, el } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { answer } from "./turn.mjs";

const SECRET = "kalender";
const NEVER = "Lägg den inte i jobbets kalender.";
const FULL = "Ta med vad dagarna gäller";
const NONE = "Det finns inga dagar att lägga i kalendern än.";
const AGAIN =
  "Hämtar du en ny fil senare är det samma dagar, ändrade. Många kalendrar flyttar då dagarna, men några lägger dem bredvid de gamla. " +
  "Vill du vara säker tar du bort de gamla ur kalendern först.";
const UNKEPT = "Inget sparas nu i webbläsaren, så nästa kalenderfil hör inte ihop med den här. Ta bort dagarna ur kalendern innan du lägger in den.";

/** `store` is the form's; `days()` gives [{id, date, neutral, title, text}] of all moments, with "" for no day. */
export function calendarTools(store, days) {
  const full = el("input", { type: "checkbox", autocomplete: "off" });
  const said = el("p", { className: "hb-tools__said", role: "status" });
  const neutral = [...new Set(days().map(({ neutral }) => `«${neutral}»`))].slice(0, 2).join(" eller ");
  const load = () => import("./save-file.mjs");
  const get = button("Hämta kalenderfil", async () => {
    const now = new Date().toISOString();
    const { events, sequence, kept } = given(store, days(), full.checked, now);
    if (events.length === 0) return answer(said, NONE);
    const { give } = await load();
    const told = await give(calendar(events, sequence, now), NAME, TYPE);
    answer(said, kept ? told : `${told} ${UNKEPT}`);
  });
  load().catch(noNet); // a share sheet wants to follow its tap at once
  return el("div", { className: "hb-tools__part" },
    el("p", {}, `${NEVER} ${AGAIN}`),
    get,
    said,
    el("label", { className: "hb-tools__check" }, full, FULL),
    el("p", { className: "hb-tools__fact" }, `Utan kryss står det bara ${neutral} och liknande. Med kryss kan den som ser kalendern läsa vad det gäller. Namn följer aldrig med.`),
  );
}

/** The events of a new file, and what makes the next one follow it. Kept before the file is given: it may be shared at once. */
export function given(store, days, full, now) {
  const lasts = days.map(({ id }) => store.steps()[`${SECRET}-${id}`] ?? {});
  const events = (secret) => days.flatMap(({ id, date, neutral, title, text }, index) => {
    const last = lasts[index].due;
    if (!date && !last) return [];
    const words = full ? { summary: title, ...(text && { description: text }) } : { summary: neutral };
    return [{ uid: uid(secret, id), date: date || last, ...words, cancelled: !date }];
  });
  if (events("").length === 0) return { events: [] };
  const secret = store.value(SECRET) || random();
  const sequence = nextSequence(Math.max(0, ...lasts.flatMap(({ note, others }) => [note, ...(others?.note ?? [])]).map((each) => Number(each) || 0)), now);
  const kept = [
    store.value(SECRET) ? true : store.write(SECRET, secret, "text"),
    ...days.map(({ id, date }, index) =>
      date || lasts[index].due ? store.fill(`${SECRET}-${id}`, { due: date || lasts[index].due, note: `${sequence}`, others: {} }) : true),
  ];
  return { events: events(secret), sequence, kept: kept.every(Boolean) };
}

const random = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
