/**
 * Sending words on by the reader's own hand: the device's share sheet, or the clipboard.
 */

/** {url} or {text} in the share sheet. True: shared, or the reader changed their mind. */
export async function viaSheet(what) {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error.name === "AbortError";
  }
}

/** To the clipboard. False: the browser said no. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
