"""Addresses -> bytes: the one place that goes to the network, and only when it is asked to."""
