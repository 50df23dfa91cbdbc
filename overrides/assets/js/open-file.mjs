/**
 * A file that the reader has chosen: every fault is said, or what it would change is shown.
 */
import { LIMIT, parse } from "./backup.mjs";
import { fault } from "./faults.mjs";
import { preview, refuseFile } from "./preview.mjs";

const BIG = fault("Filen", "Den är större än 1 MB.", "Spara en lista i taget på den enhet där allt finns.");
const LOST = fault("Filen", "Den går inte att läsa.", "Välj den igen, eller en annan säkerhetskopia.");

export async function openFile(file, place, known, back) {
  if (file.size > LIMIT) return refuseFile(place, [BIG]);
  let text;
  try {
    text = await file.text();
  } catch {
    return refuseFile(place, [LOST]);
  }
  const { records, faults, remarks } = parse(text, new Date().toISOString(), known);
  if (faults.length > 0) return refuseFile(place, faults);
  preview(place, { records, known, remarks, back });
}
