"""The catalogue of everything that people read, in every language. It imports only model and places."""
