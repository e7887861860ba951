"""A clipping, a hit, a statement or a page, turned into lines for people or records for programs."""
