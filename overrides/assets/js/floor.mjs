/**
 * Ends here where the browser is older than the scripts are written for (README, «Webbläsare»): one that has both
 * of these has the rest too. The page is then what it is without script, and says so (hb-header.html).
 */
if (!("inert" in document.body && CSS.supports("selector(:has(a))"))) throw new Error("too old a browser");
