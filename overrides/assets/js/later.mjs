/**
 * The rest of the style, after the first paint: the links stand in <noscript>, for those without script.
 *
 * The build puts it there (macros/slim); `mkdocs serve` links all sheets as ever.
 */
for (const place of document.querySelectorAll("head noscript")) place.insertAdjacentHTML("afterend", place.textContent);
