/**
 * Making parts of a page. Text is always text: nothing that a file, a link or a reader says becomes HTML.
 */

/** el("p", {className: "…", role: "status"}, "text", another) */
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export const button = (text, onclick, className = "hb-tools__button") => el("button", { type: "button", className, onclick }, text);
/** A less important button looks like a link. */
export const link = (text, onclick) => button(text, onclick, "hb-tools__link");

/** The same words are not written again: they would be read out again. */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
