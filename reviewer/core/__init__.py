"""Values and pure functions: no files, no Qt, no XML."""
