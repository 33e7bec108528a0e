#!/usr/bin/env python3
"""Writes retired.tsv beside this file: what the npm package `pipedrive` says of operations that API v1 no longer has.

    npm pack pipedrive@30.11.0 && tar xzf pipedrive-30.11.0.tgz
    python3 tests/shapes/retired.py package

The form is that of extract.py: per operation a line of method, path and status, and below it name and JSON type of each
member of the response. Names and types only: no values and no sentences are copied. The package's types do not tell whole
numbers from others, so every number is `number`, and do not state a status: `CREATED` has the operations that answer 201.
"""

import re
import sys
from pathlib import Path

# Retired before 2026, and replaced by other resources.
OTHERS = {"subscriptions"}

CREATED = {"activities", "deals", "organizations", "persons", "products"}

# Keys of maps: a placeholder such as DEAL_ID.
KEY_OF_MAP = re.compile(r"[A-Z]+(_[A-Z]+)*_ID")

SCALARS = {"string": "string", "number": "number", "boolean": "boolean", "object": "object", "null": "null"}

# What the package's types say otherwise than its API answers, as the examples of the API's documents show it.
MENDED = [
    # The members of `pagination` by themselves.
    (r"additional_data\.(limit|more_items_in_collection|start)", r"additional_data.pagination.\1"),
    # One record in place of several by id.
    (r"related_objects\.(stage|pipeline)\.(?!\{)", r"related_objects.\1.{}."),
    # A response inside each item of a list.
    (r"data\[\]\.data\.", "data[]."),
]
# Neither have the examples what is named so.
LEFT_OUT = re.compile(r".*\.ACTIVITY_TYPE_NAME|data\[\]\.(data|success|related_objects.*)")
# A product refers to its owner alone; its responses share a type with those of deals.
LEFT_OUT_OF_PRODUCTS = re.compile(r"related_objects\.(deal|organization|person)\b.*")

interfaces, aliases, constants = {}, {}, {}


def read_models(folder):
    for path in sorted(folder.glob("*.d.ts")):
        text = re.sub(r"/\*\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
        for name, body in re.findall(r"export interface (\w+)(?: extends [^{]*)? \{(.*?)\n\}", text, re.S):
            members = re.findall(r"^ +'?([\w.-]+|\[key: string\])'?\??: (.*?);$", body, re.M)
            interfaces[name] = members
        for name, body in re.findall(r"export (?:declare )?type (\w+) = (.*?);\n", text, re.S):
            aliases[name] = " ".join(body.split())
        for name, body in re.findall(r"export declare const (\w+): \{(.*?)\};", text, re.S):
            constants[name] = "string" if '"' in body else "number"


def split(text, separator):
    """The parts of a type that a separator stands between, outside of brackets."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "<{[(") - (char in ">}])")
        if char == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


def collect(ty, path, found, inside=()):
    """Adds a type and all that is in it, by path."""
    for part in (part for union in split(ty.strip(), "|") for part in split(union, "&")):
        items = re.fullmatch(r"Array<(.*)>", part) or re.fullmatch(r"\((.*)\)\[\]", part)
        of_map = re.fullmatch(r"\{ \[key: string\]: (.*); \}", part)
        if items:
            found.setdefault(path, set()).add("array")
            collect(items[1], f"{path}[]", found, inside)
        elif of_map:
            found.setdefault(path, set()).add("object")
            collect(of_map[1], f"{path}.{{}}", found, inside)
        elif part in constants:
            found.setdefault(path, set()).add(constants[part])
        elif part in interfaces:
            if part in inside:
                continue
            if path:
                found.setdefault(path, set()).add("object")
            for name, member in interfaces[part]:
                step = "{}" if name.startswith("[") or KEY_OF_MAP.fullmatch(name) else name
                collect(member, f"{path}.{step}" if path else step, found, (*inside, part))
        elif part in aliases:
            collect(aliases[part], path, found, inside)
        else:
            # A text or a number that is the only one, or anything.
            literal = "string" if part[:1] in "'\"" else "number" if part[:1].isdigit() else "null"
            found.setdefault(path, set()).add(SCALARS.get(part, literal))


def operations(folder):
    """Method, path and response of every operation of the package."""
    for path in sorted(folder.glob("*-api.js")):
        code = re.split(r"const \w+ApiFp =", path.read_text(encoding="utf-8"))[0]
        types = path.with_name(path.name[:-2] + "d.ts").read_text(encoding="utf-8")
        parts = re.split(r"\n        (\w+): \([^()]*\) => __awaiter", code)
        for name, body in zip(parts[1::2], parts[2::2]):
            way = re.search(r"localVarPath = `/([^`]*)`", body)[1]
            method = re.search(r"method: '(\w+)'", body)[1]
            yield method, way, re.search(rf"\b{name}\(.*Promise<\(axios.*=> Promise<(.*)>>;", types)[1]


def known(table):
    """What today's API has, with every placeholder alike."""
    lines = table.read_text(encoding="utf-8").splitlines()
    calls = (line.split("\t") for line in lines if not line.startswith("\t"))
    return {(method, re.sub(r"\{\w+\}", "{}", way)) for method, way, _ in calls}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    here, package = Path(__file__), Path(sys.argv[1]) / "dist/versions/v1"
    read_models(package / "models")
    today = known(here.with_name("v1.tsv"))
    lines = []
    for method, way, ty in sorted(operations(package / "api"), key=lambda it: (it[1], it[0])):
        is_there = (method, re.sub(r"\{\w+\}", "{}", way)) in today
        if is_there or way.split("/")[0] in OTHERS:
            continue
        status = 201 if method == "POST" and way in CREATED else 200
        lines.append(f"{method}\t{way}\t{status}")
        found = {}
        collect(ty, "", found)
        mended = {}
        for name, types in found.items():
            for wrong, right in MENDED:
                name = re.sub(f"^{wrong}", right, name)
            of_product = way.startswith("products") and LEFT_OUT_OF_PRODUCTS.fullmatch(name)
            if not LEFT_OUT.fullmatch(name) and not of_product:
                mended.setdefault(name, set()).update(types)
        for name, types in sorted(mended.items()):
            # Items that are objects or arrays follow from what is in them.
            if not (name.endswith(("[]", "{}")) and types <= {"object", "array"}):
                lines.append(f"\t{name}\t{'|'.join(sorted(types))}")
    text = "".join(f"{line}\n" for line in lines)
    here.with_name("retired.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
