"""The record's schema: validates on load, and says which members are ours when one is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

import fastjsonschema

from reviewer import res
from reviewer.services import json_text
from reviewer.services.errors import ReviewerError
from reviewer.services.upgrade import VERSION
from reviewer.tongue import tr


class SchemaError(ReviewerError):
    """A document is not as the schema says; ``path`` leads to the place, a member or a number a step."""

    def __init__(self, sentence: str, path: list[str]) -> None:
        super().__init__(sentence)
        self.path = path


@cache
def record_schema() -> dict[str, Any]:
    """The JSON schema of the record as this version writes it."""
    schema: dict[str, Any] = json_text.from_bytes(res.data(f"schema/session-{VERSION}.json"))
    return schema


@cache
def _validator() -> Callable[[Any], Any]:
    compiled: Callable[[Any], Any] = fastjsonschema.compile(record_schema(), use_default=False)
    return compiled


def validate(document: object) -> None:
    """Refuse a document that is not a record.

    Raises:
        SchemaError: names the member that is wrong and how.
    """
    try:
        _validator()(document)
    except fastjsonschema.JsonSchemaValueException as error:
        where = str(error.name).removeprefix("data").lstrip(".") or tr("the whole")
        how = str(error.message).removeprefix(str(error.name)).strip()
        sentence = tr("The record is damaged at {where}: it {how}.", where=where, how=how)
        raise SchemaError(sentence, [str(step) for step in error.path[1:]]) from None


def keep_unknown(old: Any, new: Any, schema: dict[str, Any] | None = None) -> Any:
    """``new`` with the members of ``old`` that the schema does not name, at every level.

    Objects in arrays are matched by ``id``, else by the member or members that the schema calls ``x-key``, else by
    position. A member that the schema marks ``readOnly`` is another program's: it is kept too.
    """
    schema = _resolved(record_schema() if schema is None else schema)
    if isinstance(old, dict) and isinstance(new, dict):
        return _keep_members(old, new, schema.get("properties", {}))
    if isinstance(old, list) and isinstance(new, list):
        return _keep_items(old, new, schema)
    if old and isinstance(old, list) and isinstance(new, json_text.OneByOne):
        return json_text.one_by_one(_kept_one_by_one(old, new, schema))
    return new


def unknown_in(old: Any, schema: dict[str, Any] | None = None) -> Any:
    """What of ``old`` ``keep_unknown`` looks for: mostly nothing, and a long record as a whole is much to hold."""
    schema = _resolved(record_schema() if schema is None else schema)
    if isinstance(old, dict):
        ours, told = schema.get("properties", {}), {}
        for name, value in old.items():
            if _is_anothers(name, ours):
                told[name] = value
            elif isinstance(value, dict | list) and (inner := unknown_in(value, ours[name])):
                told[name] = inner
        return told
    if isinstance(old, list):
        inside = _resolved(schema.get("items", {}))
        items = [unknown_in(item, inside) for item in old]
        if any(items):
            names = _names(schema)
            return [_with_key(item, was, names) for item, was in zip(items, old, strict=True)]
    return None


def _with_key(item: Any, was: Any, names: list[str]) -> Any:
    return {**{name: was[name] for name in names if name in was}, **item} if isinstance(was, dict) else item


def _is_anothers(name: str, ours: dict[str, Any]) -> bool:
    """Whether a member is one that this version does not know, or one that another program writes."""
    return name not in ours or "readOnly" in ours[name]


def _names(schema: dict[str, Any]) -> list[str]:
    """The members that tell the objects of an array apart."""
    key = schema.get("x-key", "id")
    return [key] if isinstance(key, str) else key


def _keep_members(old: dict[str, Any], new: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    kept = {k: keep_unknown(old[k], v, ours.get(k, {})) if k in old else v for k, v in new.items()}
    for name, value in old.items():
        if name not in new and _is_anothers(name, ours):
            kept[name] = value
    return kept


def _keep_items(old: list[Any], new: list[Any], schema: dict[str, Any]) -> list[Any]:
    if not all(isinstance(item, dict | list) for item in new):
        return new
    names = _names(schema)
    by_key = _by_key(old, names)
    formers = [found.pop() if (found := by_key.get(_key_of(item, names))) else None for item in new]
    if not by_key or isinstance(schema.get("x-key"), list):
        _match_by_place(old, new, formers)
    items = schema.get("items", {})
    pairs = zip(formers, new, strict=True)
    return [item if former is None else keep_unknown(former, item, items) for former, item in pairs]


def _kept_one_by_one(old: list[Any], new: Iterable[Any], schema: dict[str, Any]) -> Iterator[Any]:
    """As ``_keep_items``, for objects that have a key or none at all."""
    items, names = schema.get("items", {}), _names(schema)
    by_key = _by_key(old, names)
    for n, item in enumerate(new):
        found = by_key.get(_key_of(item, names)) if by_key else old[n : n + 1]
        yield keep_unknown(found.pop(), item, items) if found else item


def _by_key(old: list[Any], names: list[str]) -> dict[tuple[str, ...], list[Any]]:
    """The items by their keys, of those with the same one the first at the end."""
    by_key: dict[tuple[str, ...], list[Any]] = {}
    for item in reversed(old):
        if told := _key_of(item, names):
            by_key.setdefault(told, []).append(item)
    return by_key


def _key_of(item: Any, names: list[str]) -> tuple[str, ...]:
    """What tells the item from others; empty where it lacks that."""
    if not isinstance(item, dict) or not all(isinstance(item.get(name), str) for name in names):
        return ()
    return tuple(item[name] for name in names)


def _match_by_place(old: list[Any], new: list[Any], formers: list[Any]) -> None:
    """Give each item without a former one that at its own place, unless that is the former of another."""
    taken = {id(former) for former in formers if former is not None}
    for n in range(min(len(old), len(new))):
        if formers[n] is None and id(old[n]) not in taken:
            formers[n] = old[n]


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref")
    if reference is None:
        return schema
    definition: dict[str, Any] = record_schema()["definitions"][reference.rsplit("/", 1)[-1]]
    return definition
