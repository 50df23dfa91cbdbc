"""Our modules become few files, named by what is in them; whoever imports one finds it there.

Works on the built site, in Python alone, for modules as ours are written: named exports, imports from
"./name.mjs", import("./name.mjs"), no ring of static imports. Anything else ends the build.
"""
