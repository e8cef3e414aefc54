"""The catalogue of everything that people read, in every language. Of ours it imports model, places and
foreign_text."""
