/**
 * What is saved, added or erased, in words: «3 listor, planen och uppgifterna». Pure.
 */
const FORMS = { plan: "planen", documents: "uppgifterna till dokumenten", wheel: "årshjulet" };

/** `keys` of lists and forms. "" for none. */
export function counted(keys) {
  const lists = keys.filter((key) => !Object.hasOwn(FORMS, key)).length;
  const said = [
    ...(lists > 0 ? [lists === 1 ? "en lista" : `${lists} listor`] : []),
    ...Object.keys(FORMS).filter((key) => keys.includes(key)).map((key) => FORMS[key]),
  ];
  return said.length > 1 ? `${said.slice(0, -1).join(", ")} och ${said.at(-1)}` : said.join("");
}
