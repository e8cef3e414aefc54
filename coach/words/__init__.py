"""The catalogue of everything people read. Imports only model and places."""
