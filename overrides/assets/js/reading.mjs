/**
 * Follows the reader: the section in the contents list, the page's title in the header.
 *
 * Without this file the list is a list, and the header bears the book's name.
 */
import { narrow } from "./drawer.mjs";

const head = document.querySelector(".md-header__title");
const title = document.querySelector("article h1");
const sides = document.querySelectorAll(".md-sidebar__scrollwrap");
/** One list in the drawer, one beside the text: [link, its heading]. */
const lists = [...document.querySelectorAll("[data-md-component=toc]")].map((list) => [...list.querySelectorAll("a[href^='#']")]
  .map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]).filter(([, heading]) => heading));
let waits = false;

/** The drawer scrolls by itself, and closed it is not even laid out: to ask for its height would cost that. */
const drawn = (side) => narrow.matches && side.parentElement.matches(".md-sidebar--primary");

/** Scrolls the side bar, and only that, so that the link is seen. */
function reveal(link) {
  const side = link?.closest(".md-sidebar__scrollwrap");
  if (!side || drawn(side) || side.scrollHeight <= side.clientHeight || !link.offsetHeight) return;
  const place = link.getBoundingClientRect().top - side.getBoundingClientRect().top;
  if (place >= 0 && place + link.offsetHeight <= side.clientHeight) return;
  side.scrollTop += place - side.clientHeight / 2;
}

function follow() {
  waits = false;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const end = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  for (const list of lists) {
    const passed = list.filter(([, heading]) => end || heading.getBoundingClientRect().top < 3.6 * rem).length; // below the header, as :target lands
    list.forEach(([link], index) => {
      const active = index === passed - 1;
      link.classList.toggle("md-nav__link--passed", index < passed);
      if (active && !link.classList.contains("md-nav__link--active")) reveal(link);
      link.classList.toggle("md-nav__link--active", active);
      link.ariaCurrent = active ? "location" : null;
    });
  }
  if (title) head.classList.toggle("md-header__title--active", title.getBoundingClientRect().bottom <= 2.4 * rem);
}

const soon = () => {
  if (!waits) requestAnimationFrame(follow);
  waits = true;
};
for (const type of ["scroll", "resize", "hashchange"]) addEventListener(type, soon, { passive: true });
for (const side of sides) reveal([...side.querySelectorAll("a.md-nav__link--active")].at(-1));
follow();
