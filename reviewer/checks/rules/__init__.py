"""Rules: checks that are data. A pack is a TOML file; a rule is one table of it."""
