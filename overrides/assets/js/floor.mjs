/**
 * Ends here where the browser is older than the scripts are written for (README, «Webbläsare»): one that has this
 * (Chrome 105, Safari 15.4, Firefox 121) has what else they need. The page is then what it is without script, and says so.
 */
if (!CSS.supports("selector(:has(a))")) throw new Error("too old a browser");
