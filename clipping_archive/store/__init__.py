"""Clippings to rows and back. Imports nothing: a reader must not pay for the writer's libraries."""
