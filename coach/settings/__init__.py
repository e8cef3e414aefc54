"""One validated settings object (`schema`) and its file (`file`). Imports only model and places."""
