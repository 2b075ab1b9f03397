"""Dialogs: opened, never executed; each tells its answer by a signal."""
