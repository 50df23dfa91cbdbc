/**
 * The reader's own words and days as they are shown: translation services are asked to leave them alone.
 *
 * What is typed needs no more than the page's own word (overrides/main.html): a field's value is no text of the page.
 */
import { el } from "./dom.mjs";

export const own = (words, properties) => el("span", { ...properties, translate: false }, words);
