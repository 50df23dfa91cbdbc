/**
 * A screen that stays lit while something is shown. Where the browser can't, it goes dark as it would have.
 */

/** Returns what ends it. */
export function awake() {
  const stop = new AbortController();
  let lock;
  const ask = async () => {
    try {
      lock = await navigator.wakeLock?.request("screen");
      if (stop.signal.aborted) lock?.release();
    } catch {
      // saving its battery: nothing to do about it
    }
  };
  // The system takes it back when the page is out of sight.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask(), { signal: stop.signal });
  ask();
  return () => {
    stop.abort();
    lock?.release();
  };
}
