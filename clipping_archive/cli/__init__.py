"""The command line: reads words, calls one thing, prints lines, returns a status."""
