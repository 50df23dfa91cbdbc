// — what is stored ————————————————————————————————————————————————————————————

/** {list, here: addresses of it that are stored, refused: those the host did not give, kept: {address: hash} of what readers asked for}. */
async function what() {
  const cache = await open();
  const here = await addresses(cache);
  const gaps = await kept(cache, GAPS);
  const asked = Object.keys(LIST.asked).map(async (address) => [address, await caches.match(at(address), { cacheName: FILES })]);
  const found = (await Promise.all(asked)).filter(([, response]) => response);
  return {
    list: LIST,
    here: [...ALL.keys()].filter((address) => here.has(at(address))),
    refused: Object.keys(gaps?.tried ?? {}).filter((address) => !here.has(at(address))),
    kept: Object.fromEntries(found.map(([address, response]) => [address, response.headers.get("etag")])),
  };
}

/** Erases one part from what is stored. */
async function forgetPart({ part }) {
  const cache = await open();
  for (const [address, [, , , id]] of ALL) if (id === part) await cache.delete(at(address));
}

/** Fetches a file that is only stored where a reader asks for it. */
async function storeFile({ address }) {
  const response = await fetch(at(address), { cache: "no-cache", credentials: "omit" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  const cache = await caches.open(FILES);
  await cache.put(at(address), new Response(await response.blob(), { headers: { "content-type": type, etag: LIST.asked[address][0] } }));
}

async function forgetFile({ address }) {
  await (await caches.open(FILES)).delete(at(address));
}

/** One of a version's own notes. */
async function kept(cache, name) {
  return (await cache.match(at(name)))?.json();
}
