// — taking over ——————————————————————————————————————————————————————————————

/** An open page keeps what it was made with until it is left. */
addEventListener("activate", (event) => {
  installing = false;
  event.waitUntil(takeOver());
});

async function takeOver() {
  const pages = (await clients.matchAll({ type: "window" })).map(({ id }) => id);
  const shown = await earlierVersions();
  await (await open()).put(at(BEFORE), json({ pages, name: shown.pop() ?? null }));
  earlier = undefined;
  await tidy(await versions());
  await clients.claim();
}

/** Earlier versions go when no open page needs them. Not before this one has taken over: until then they are what readers see. */
async function tidy(which) {
  if (!registration.active || registration.waiting || registration.installing) return;
  const { pages, name } = await before();
  const alive = (await clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id);
  const needed = pages.some((id) => alive.includes(id)) ? name : null;
  for (const each of which ?? (await earlierVersions())) if (each !== NAME && each !== needed) await caches.delete(each);
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== FILES);

/** Those that have been shown. One that has not may be on its way. */
async function earlierVersions() {
  const names = (await versions()).filter((name) => name !== NAME);
  const shown = await Promise.all(names.map((name) => caches.match(at(BEFORE), { cacheName: name })));
  return names.filter((_, index) => shown[index]);
}

let earlier;
const before = () => (earlier ??= caches.match(at(BEFORE), { cacheName: NAME }).then((found) => found?.json() ?? { pages: [], name: null }));
