"""What programs read: the document keeps its schema and is JSON on every stream."""

import io
import json

import fastjsonschema
import pytest

from reviewer import res
from reviewer.cli import json_report

from .hand_made import TEXT, checked, closed, disability

validate = fastjsonschema.compile(json.loads(res.text("schema/check-1.json")))


def written(*articles, encoding="utf-8"):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace")
    json_report.write(articles, stream)
    stream.flush()
    return json.loads(raw.getvalue().decode(encoding))


def test_the_document_keeps_its_schema():
    document = written(checked(disability(), closed()))
    validate(document)
    assert document["schema"] == "reviewer/check/1"


def test_every_promised_member_is_there():
    (article,) = written(checked(disability()))["articles"]
    assert list(article) == [
        *("file", "sha256", "segments", "target_lang", "source_lang", "source_lang_known", "flags"),
    ]
    (flag,) = article["flags"]
    assert list(flag) == [
        *("id", "rule", "segment", "index", "start", "end", "text", "category", "severity", "confidence"),
        *("evidence", "message", "why", "suggestions", "related"),
    ]
    assert TEXT[flag["start"] : flag["end"]] == flag["text"]
    assert (flag["segment"], flag["index"]) == ("s2", 2)
    assert flag["suggestions"] == ["incompetence", "inability"]
    assert (article["segments"], article["source_lang_known"]) == (3, "guessed")


def test_related_places_are_in_the_articles_text():
    (flag,) = written(checked(closed()))["articles"][0]["flags"]
    (place,) = flag["related"]
    assert TEXT[place["start"] : place["end"]] == place["text"] == "🙂"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "utf-16"])
def test_it_is_json_in_every_encoding(encoding):
    document = written(checked(closed(), file="señor 🙂.txt"), encoding=encoding)
    assert document["articles"][0]["file"] == "señor 🙂.txt"


def test_the_schema_refuses_a_flag_without_its_rule():
    document = written(checked(disability()))
    del document["articles"][0]["flags"][0]["rule"]
    with pytest.raises(fastjsonschema.JsonSchemaException, match="rule"):
        validate(document)
