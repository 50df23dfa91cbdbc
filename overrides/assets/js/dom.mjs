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

/**
 * Shows a state in a box or a field, or takes what stands there, and makes it the default too: browsers put the
 * default back after Back, and keep in their own session data what differs from it.
 */
export function settle(control, state) {
  const [now, initial] = control.type === "checkbox" ? ["checked", "defaultChecked"] : ["value", "defaultValue"];
  if (state !== undefined && control[now] !== state) control[now] = state;
  if (control[initial] !== control[now]) control[initial] = control[now];
}

/** The same words are not written again: they would be read out again. */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
