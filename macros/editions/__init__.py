"""A built site in its other forms. Works on the HTML alone, so without MkDocs too."""
