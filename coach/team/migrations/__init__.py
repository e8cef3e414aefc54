"""The store's schema as numbered migrations, each written for one number and never changed after a release."""
