"""The layers of the package hold: import-linter's contracts in pyproject.toml."""

import logging
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


@pytest.fixture
def _loggers_as_they_were():
    """The linter configures logging, which silences every logger there is."""
    loggers = [log for log in logging.root.manager.loggerDict.values() if isinstance(log, logging.Logger)]
    disabled = [log.disabled for log in loggers]
    yield
    for log, was in zip(loggers, disabled, strict=True):
        log.disabled = was


@pytest.mark.usefixtures("_loggers_as_they_were")
def test_the_layers_hold(monkeypatch, capsys):
    monkeypatch.chdir(Path(__file__).resolve().parents[1])
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out
