"""Reviewer: read a machine-translated article, see what is probably wrong, correct it, keep every decision."""

__version__ = "0.1.0"
