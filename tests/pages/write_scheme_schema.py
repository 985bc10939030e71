# SPDX-License-Identifier: Apache-2.0
"""Prints the JSON Schema of a scheme file from what the library says of its fields at run time."""

import json

from jixiao import _prototypes as c
from jixiao import schemes
from jixiao._library import core


def names(path):
    index = 0
    while name := core.jx_scheme_field_name(path.encode(), index):
        yield name.decode()
        index += 1


def leaf(path, kind):
    if kind == c.JX_FIELD_CHOICE:
        choices = []
        while code := core.jx_scheme_field_choice(path.encode(), len(choices)):
            choices.append(code.decode())
        return {"enum": choices}
    return {
        c.JX_FIELD_TEXT: {"type": "string"},
        c.JX_FIELD_NUMBER: {"type": "number"},
        c.JX_FIELD_COUNT: {"type": "integer", "minimum": 0},
        c.JX_FIELD_YES_NO: {"type": "boolean"},
    }[kind]


def closed(properties):
    return {"type": "object", "additionalProperties": False, "properties": properties}


def fields(path):
    """The properties of the scheme itself or of a list's items; "name.zh" and "name.en" stand in an object "name"."""
    properties = {}
    for name in names(path):
        inner = f"{path}.{name}" if path else name
        kind = core.jx_scheme_field_type(inner.encode())
        if kind == c.JX_FIELD_LIST:
            field = {"type": "array", "items": closed(fields(inner + "[]"))}
        else:
            field = leaf(inner, kind)
        field["description"] = core.jx_scheme_field_doc(inner.encode(), b"en").decode()
        group, dot, rest = name.partition(".")
        if dot:
            properties.setdefault(group, closed({}))["properties"][rest] = field
        else:
            properties[name] = field
    return properties


def main():
    own = {
        "$schema": {"type": "string"},
        "schema": {"const": "jixiao.scheme/1"},
        "base": {"enum": schemes(), "description": "the built-in scheme it starts from; a list given replaces that of the base"},
    }
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scheme of jixiao",
        "description": "Shares and rates are per cent. What is left out has its default, or what the base says.",
        **closed({**own, **fields("")}),
        "required": ["id"],
    }
    print(json.dumps(schema, ensure_ascii=False, indent=2))


main()
