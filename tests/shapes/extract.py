#!/usr/bin/env python3
"""Writes v1.tsv and v2.tsv beside this file: what the OpenAPI documents say of successful responses.

    python3 tests/shapes/extract.py pipedrive-v1.yaml pipedrive-v2.yaml

For each operation there is a line of method, path and status, and below it, after a tab, a line of name and JSON type
for each member of the documented example. Names and types only: no values and no sentences are copied.

    GET     deals/{id}      200
            data    object
            data.labels     array
            data.labels[].id        integer
            related_objects.user.{}.name    string

`[]` stands for the items of an array, all of them joined, and `{}` for the values of a map whose keys are ids,
currencies or keys of custom fields. A member that has several types has all of them, with `|` between. `null` alone
says that the example does not tell the type. A number that is whole in the example is `number` if the schema says so.
Needs PyYAML.
"""

import re
import sys
from pathlib import Path

import yaml

METHODS = ["get", "post", "put", "patch", "delete"]

# Keys that differ from company to company.
KEY_OF_MAP = re.compile(
    r"[0-9]+"
    r"|[0-9a-f]{40}"
    r"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|[A-Z]{3}"  # a currency
    r"|[A-Z]+(_[A-Z]+)*_ID"  # a placeholder, such as DEAL_ID
)


class Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """Reads scalars as JSON does: a date, `yes` and `10:30` are text."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("bool", r"true|false", "tf"),
    ("int", r"-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+([eE][-+]?[0-9]+)?", "-0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), list(first))


def json_type(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


# A value of each type that a schema can state.
SAMPLES = {"string": "", "integer": 0, "number": 0.5, "boolean": True, "array": [], "object": {}}


def mended(value):
    """The value that an example means where it has a schema in its place."""
    if not isinstance(value, dict):
        return value
    if list(value) == ["allOf"]:
        return {key: item for part in value["allOf"] for key, item in part.items()}
    if value.get("type") == "object" and ("properties" in value or "additionalProperties" in value):
        members = value.get("properties", {}).items()
        return {key: SAMPLES[schema["type"]] for key, schema in members}
    return value


def alternatives(schema):
    """A schema and all those that it is put together of."""
    yield schema
    for several in ["allOf", "oneOf", "anyOf"]:
        for part in schema.get(several, []):
            yield from alternatives(part)


def inside(schemas, step):
    """What schemas say of a member, or of items."""
    for schema in (part for schema in schemas for part in alternatives(schema)):
        more = schema.get("additionalProperties")
        if step == "[]":
            found = schema.get("items")
        else:
            found = schema.get("properties", {}).get(step, more)
        if isinstance(found, dict):
            yield found


def collect(value, path, schemas, found):
    """Adds the types of a value and of all that is in it, by path."""
    value = mended(value)
    types = {part.get("type") for schema in schemas for part in alternatives(schema)}
    if path:
        ty = json_type(value)
        whole = ty == "integer" and "number" in types
        found.setdefault(path, set()).add("number" if whole else ty)
    if isinstance(value, list):
        items = list(inside(schemas, "[]"))
        for item in value:
            collect(item, f"{path}[]", items, found)
    elif isinstance(value, dict):
        for key, item in value.items():
            # One name has a stray quote behind it.
            key = str(key).rstrip('"')
            step = "{}" if KEY_OF_MAP.fullmatch(key) else key
            assert not re.search(r"[.\t\[\]]", step), f"{path}: {key}"
            members = list(inside(schemas, key))
            collect(item, f"{path}.{step}" if path else step, members, found)


def joined(types):
    if "number" in types:
        types = types - {"integer"}
    return "|".join(sorted(types))


def example(response):
    """The example of a response in JSON, the first of several, and its schema; `None` where there is none."""
    for media_type, content in response.get("content", {}).items():
        if media_type.split(";")[0].strip() != "application/json":
            continue
        schema = content.get("schema", {})
        if "example" in content:
            return content["example"], schema
        for one in content.get("examples", {}).values():
            return one["value"], schema
    return None, {}


def lines(document):
    operations = [
        (path.removeprefix("/"), method, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    for path, method, operation in sorted(operations, key=lambda it: it[:2]):
        status = min(str(code) for code in operation["responses"] if str(code).startswith("2"))
        yield f"{method.upper()}\t{path}\t{status}"
        responses = {str(code): response for code, response in operation["responses"].items()}
        found = {}
        value, schema = example(responses[status])
        collect(value, "", [schema], found)
        for name, types in sorted(found.items()):
            # Items that are objects or arrays follow from what is in them.
            if not (name.endswith(("[]", "{}")) and types <= {"object", "array"}):
                yield f"\t{name}\t{joined(types)}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for surface, path in zip(["v1", "v2"], sys.argv[1:]):
        with open(path, encoding="utf-8") as file:
            document = yaml.load(file, Loader)
        text = "".join(f"{line}\n" for line in lines(document))
        Path(__file__).with_name(f"{surface}.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
