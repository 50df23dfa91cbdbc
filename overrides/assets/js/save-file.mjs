/**
 * Gives the reader a back-up as a file: a download, or the share sheet where a download gets lost.
 */
import { fileName, make } from "./backup.mjs";
import { quiet } from "./store.mjs";
import { askPersistent } from "./stored.mjs";

/** An iPhone or iPad; an iPad says that it is a Mac. */
export const isApple = () => /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.platform) && navigator.maxTouchPoints > 1);

/** {KEY: record} → a file. Returns what to tell the reader. */
export async function saveFile(lists, now = new Date().toISOString()) {
  const name = fileName(now);
  let text;
  try {
    text = make(lists, now);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  const file = new File([text], name, { type: "application/json" });
  if (isApple() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return `Filen heter ${name}. Välj «Spara i Filer» om du vill ha den i telefonen.`;
    } catch (error) {
      if (error.name === "AbortError") return "Inget är sparat.";
    }
  }
  download(file, name);
  return `Filen heter ${name} och ligger bland dina hämtade filer.`;
}

/** The same, and the one place where the browser is asked not to erase by itself. */
export async function saveAll(lists) {
  const told = await saveFile(lists);
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
