"""The nouns: Dispatch -> Story -> Findings -> Clipping.

Standard library only, frozen, without behaviour that reads or writes.
"""
