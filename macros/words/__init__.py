"""The words authors may use in Markdown, a file for each kind. A word's docstring is its line in the author's manual."""
