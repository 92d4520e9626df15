/// Room for Markdown.
