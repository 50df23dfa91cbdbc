// — storing ——————————————————————————————————————————————————————————————————

const STOP = "a page said stop";
const PAUSE = 600_000; // milliseconds until what the host did not give is asked for again
const DAY = 86_400_000;
let stopped = false;

function stop() {
  stopped = true;
  word.refused(new Error(STOP)); // erasing waits for the end of it
}

/** One at a time: two tabs may ask at once. Answers with what is lacking. */
let last = Promise.resolve();
function fill({ without = [], again = false }) {
  stopped = false;
  if (registration.active && !installing) clients.claim().catch(() => {}); // a page that was reloaded by force has passed the worker by
  last = last.catch(() => {}).then(() => store(without, again));
  last.then(word.stored, word.refused);
  return last;
}

/**
 * All that is listed and isn't here yet, but for the parts the reader does without. Can be broken off and taken up again anywhere.
 *
 * What the host refuses, changes or lacks is left out, and asked for again after a while, or at once where a reader says `again`.
 */
async function store(without, again) {
  if (stopped) throw new Error(STOP); // asked before that, and its turn comes only now
  const cache = await open();
  await cache.put(at(LISTED), json(LIST));
  const gaps = (await kept(cache, GAPS)) ?? { since: Date.now(), tried: {} };
  const lacking = await missing(cache, without);
  await copy(cache, lacking);
  const due = [...lacking.keys()].filter((address) => again || !(Date.now() - gaps.tried[address] < PAUSE));
  await fetchAll(cache, lacking, due, gaps.tried);
  if (lacking.size === ALL.size) throw new Error("the host gives nothing");
  gaps.tried = Object.fromEntries([...lacking.keys()].map((address) => [address, due.includes(address) ? Date.now() : gaps.tried[address]]));
  await cache.put(at(GAPS), json(gaps));
  if (installing && registration.active && halfway([...lacking.keys()], gaps)) throw new Error("not all of it is here yet");
  await tidy();
  return [...lacking.keys()];
}

/** {address: entry} of what is listed and not here. */
async function missing(cache, without) {
  const here = await addresses(cache);
  return new Map([...ALL].filter(([address, [, , , part]]) => !here.has(at(address)) && !without.includes(part)));
}

const addresses = async (cache) => new Set((await cache.keys()).map(({ url }) => url));

/**
 * A host that is being filled lacks pages and scripts of a new version: until they are here the reader keeps the earlier one.
 * What a host still does not give a day later it never will.
 */
const halfway = (lacking, { since }) => Date.now() - since < DAY && lacking.some((address) => address in LIST.files);

/** What has not changed comes from an earlier version. */
async function copy(cache, lacking) {
  for (const name of await versions()) {
    if (name === NAME || lacking.size === 0) continue;
    const older = await caches.open(name);
    const list = await kept(older, LISTED);
    for (const [address, [hash]] of lacking) {
      const same = (list?.files[address] ?? list?.alone[address])?.[0] === hash;
      const response = same && (await older.match(at(address)));
      if (!response) continue;
      await cache.put(at(address), response);
      lacking.delete(address);
    }
  }
}

/** Fetches these one by one or in the pack, whatever is less; what the one does not give, by the other. */
async function fetchAll(cache, lacking, due, tried) {
  const packed = due.filter((address) => address in LIST.files);
  const size = packed.reduce((sum, address) => sum + ALL.get(address)[2], 0);
  const whole = canUnpack && size >= LIST.pack[1];
  if (whole) await unpack(cache, lacking, packed).catch(unlessGone);
  const results = await Promise.allSettled(due.filter((address) => lacking.has(address)).map((address) => fetchOne(cache, lacking, address, address in tried)));
  await unlessGone(results.find(({ reason }) => reason instanceof TypeError)?.reason);
  if (canUnpack && !whole && packed.some((address) => lacking.has(address))) await unpack(cache, lacking, packed).catch(unlessGone);
}

/**
 * Goes on where one file can't be had, and not where the network went or a page said stop.
 * Browsers tell both a lost network and a file that is refused without an answer by a TypeError: then the host is asked whether it is there.
 */
async function unlessGone(error) {
  if (stopped) throw new Error(STOP);
  if (error instanceof TypeError) await fetch(at("sw.js"), { method: "HEAD", cache: "no-store" });
}

/** What was changed may lie in the browser's own cache: `anew` passes it by. */
async function fetchOne(cache, lacking, address, anew) {
  const response = await ask(address, anew ? "reload" : "no-cache");
  await keep(cache, lacking, address, new Uint8Array(await response.arrayBuffer()));
}

/** Only what is what the list says: a host may be half-way through an upload, or write in the pages by itself. */
async function keep(cache, lacking, address, bytes) {
  if (stopped) throw new Error(STOP);
  if (address === "sitemap.xml") bytes = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/<lastmod>[^<]*<\/lastmod>/g, ""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== ALL.get(address)[0]) throw new Error(`${address} is not what was listed`);
  const type = TYPES[address === "" || address.endsWith("/") ? "html" : address.split(".").pop()];
  const more = type === TYPES.html ? HEADERS : {};
  await cache.put(at(address), new Response(bytes, { headers: { "content-type": type, "content-length": bytes.length, ...more } }));
  lacking.delete(address);
}

async function ask(address, cache = "no-cache") {
  if (stopped) throw new Error(STOP);
  const response = await fetch(at(address), { cache, credentials: "omit", priority: "low" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
