// — the pack: see macros/editions/pack.py ——————————————————————————————————————

/** Safari has it from 16.4. Without it files are fetched one by one. */
const canUnpack = "DecompressionStream" in self;

async function unpack(cache, lacking, wanted) {
  const { body } = await ask(LIST.pack[0]);
  const { size, files } = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).json();
  const all = new Uint8Array(size);
  const encoder = new TextEncoder();
  let end = 0;
  for (const [address, parts] of files) {
    const begin = end;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (typeof part === "string") {
        end += encoder.encodeInto(part, all.subarray(end)).written;
      } else {
        const many = parts[++index];
        all.copyWithin(end, part, part + many);
        end += many;
      }
    }
    if (wanted.includes(address)) await keep(cache, lacking, address, all.slice(begin, end));
  }
}
