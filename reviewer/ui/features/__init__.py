"""Capabilities of the window, one a module: what each needs, brings and where it stands."""
