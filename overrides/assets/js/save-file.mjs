/**
 * Gives the reader a file, a back-up or another: a download, or the share sheet where a download gets lost.
 */
import { fileName, make } from "./backup.mjs";
import { quiet } from "./store.mjs";
import { askPersistent } from "./stored.mjs";

/** An iPhone or iPad; an iPad says that it is a Mac. */
export const isApple = () => /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.platform) && navigator.maxTouchPoints > 1);

/** A file of that text in the reader's hands. Returns what to tell the reader. */
export async function give(text, name, type) {
  const file = new File([text], name, { type });
  if (isApple() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return `Filen heter ${name}. Vill du ha den i telefonen, hämta den igen och välj «Spara i Filer».`;
    } catch (error) {
      if (error.name === "AbortError") return "Ingen fil är sparad.";
    }
  }
  download(file, name);
  return `Filen heter ${name}. Den ligger där din webbläsare lägger hämtade filer.`;
}

/** {KEY: record} → a back-up. `what`: "allt", "lista" or "del", a part; in the file's name. Returns what to tell the reader. */
export async function saveFile(records, what) {
  const now = new Date().toISOString();
  let text;
  try {
    text = make(records, now);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return give(text, fileName(what, now), "application/json");
}

/** The same, and the one place where the browser is asked not to erase by itself. */
export async function saveAll(records, what) {
  const told = await saveFile(records, what);
  if (!quiet()) askPersistent();
  return told;
}

function download(file, name) {
  const link = document.createElement("a");
  Object.assign(link, { href: URL.createObjectURL(file), download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
