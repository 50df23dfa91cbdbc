"""The built site without what no reader needs: rules that match nothing, requests, words for authors only.

Works on the built pages, after the editions and the search have read them; each step may run twice.
"""
