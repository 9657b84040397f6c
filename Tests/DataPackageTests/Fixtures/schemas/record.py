#!/usr/bin/env python3
"""Cuts a small data set out of Norway's, alters it in many ways, and records what frictionless says of each.

    make check-data
    .build/frictionless/bin/python Tests/DataPackageTests/Fixtures/schemas/record.py

Writes the data set beside itself under data/, and the alterations with the answers to answers.json. Frictionless 5.21.0.
"""
import csv
import io
import json
import pathlib
import random
import re
import shutil
import tempfile

from frictionless import Package

HERE = pathlib.Path(__file__).parent
NORWAY = HERE.parents[3] / "GeoData" / "norway-2020"
COUNTIES = {"18", "54"}
chance = random.Random(19)


def read(name):
    rows = list(csv.reader(io.StringIO((NORWAY / name).read_text("utf-8"))))
    return rows[0], rows[1:]


def line(cells):
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def cut():
    """The data set of two counties, with what its rows refer to."""
    target = HERE / "data"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    descriptor = json.loads((NORWAY / "datapackage.json").read_text("utf-8"))
    kept = [r for r in descriptor["resources"] if "schema" in r and r["name"] in TABLES]
    for resource in kept:
        for key in ["title", "description", "sources", "licenses"]:
            resource.pop(key, None)
        for field in resource["schema"]["fields"]:
            field.pop("title", None)
            field.pop("description", None)
    header, rows = read("municipalities.csv")
    municipalities = [dict(zip(header, row)) for row in rows if row[3] in COUNTIES]
    codes = {m["code"] for m in municipalities}
    collaborations = [row[0] for row in read("collaborations.csv")[1] if row[3] in COUNTIES]
    wanted = {
        "municipalities": lambda r: r["code"] in codes,
        "counties": lambda r: True,
        "travel-to-work-areas": lambda r: r["code"] in {m["travel_to_work_area"] for m in municipalities},
        "economic-regions": lambda r: r["code"] in {m["economic_region"] for m in municipalities},
        "commuting": lambda r: r["residence"] in codes and r["workplace"] in codes and int(r["employed"]) > 1000,
        "code-changes": lambda r: r["new_code"] in codes,
        "collaborations": lambda r: r["id"] in collaborations,
        "memberships": lambda r: r["collaboration"] in collaborations,
        "events": lambda r: r["collaboration"] in collaborations,
        "aliases": lambda r: r["municipality"] in codes,
        "import-words": lambda r: r["kind"] != "column",
    }
    for resource in kept:
        header, rows = read(resource["path"])
        keep = wanted.get(resource["name"], lambda r: True)
        lines = [line(header)] + [line(row) for row in rows if keep(dict(zip(header, row)))]
        path = target / resource["path"]
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines) + "\n", "utf-8")
    small = {
        "profile": "data-package",
        "name": "two-counties",
        "resources": kept,
        "samkart": {key: descriptor["samkart"][key] for key in SETTINGS},
    }
    (target / "datapackage.json").write_text(written(small), "utf-8")
    return target, small


def written(descriptor):
    """The descriptor with a line for each resource, so that an alteration is that of a line."""
    dump = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    head = dump({key: value for key, value in descriptor.items() if key != "resources"})
    resources = ",\n".join(dump(resource) for resource in descriptor["resources"])
    return f'{head[:-1]},"resources":[\n{resources}\n]}}\n'


SETTINGS = ["day", "code_year", "languages", "code", "boundaries", "reference_systems"]
TABLES = [
    "municipalities", "counties", "travel-to-work-areas", "economic-regions", "commuting", "code-changes",
    "collaborations", "memberships", "events", "arrangements", "relations", "plans", "planned-memberships",
    "import-words", "aliases", "proposals-finnmark",
]
WRONG = ["", "x", "-1", "99999999", "2020-02-30", "12,5", " ", "True ", "0301", "unheard-of"]


def alterations(data, descriptor):
    for resource in descriptor["resources"]:
        path = resource["path"]
        lines = (data / path).read_text("utf-8").split("\n")[:-1]
        rows = [next(csv.reader([text])) for text in lines]
        fields = resource["schema"]["fields"]
        for place, field in enumerate(fields):
            for wrong in chance.sample(WRONG, 1):
                number = chance.randrange(1, len(rows))
                cells = list(rows[number])
                if cells[place] != wrong:
                    cells[place] = wrong
                    yield f"{path}: {field['name']} '{wrong}'", path, [{"line": number + 1, "text": line(cells)}]
        number = chance.randrange(1, len(rows))
        yield f"{path}: a row twice", path, [{"line": number + 1, "text": lines[number] + "\n" + lines[number]}]
        yield f"{path}: a row gone", path, [{"line": number + 1, "text": None}]
        yield f"{path}: a cell too many", path, [{"line": number + 1, "text": lines[number] + ",x"}]
        yield f"{path}: a cell too few", path, [{"line": number + 1, "text": line(rows[number][:-1])}]
        header = rows[0]
        place = chance.randrange(len(header))
        renamed = header[:place] + [header[place] + "x"] + header[place + 1:]
        yield f"{path}: {header[place]} renamed", path, [{"line": 1, "text": line(renamed)}]
        if len(rows) > 20:
            continue
        wider = [{"line": n + 1, "text": text + (",extra" if n == 0 else ",1")} for n, text in enumerate(lines)]
        yield f"{path}: a column more", path, wider
        narrower = [
            {"line": n + 1, "text": line(row[:place] + row[place + 1:])} for n, row in enumerate(rows)
        ]
        yield f"{path}: {header[place]} gone", path, narrower
        if len(header) > 2:
            swap = lambda r: [r[1], r[0]] + r[2:]
            yield f"{path}: columns in another order", path, [
                {"line": n + 1, "text": line(swap(row))} for n, row in enumerate(rows)
            ]
    for what, change in schema_changes(descriptor):
        changed = json.loads(json.dumps(descriptor))
        change({r["name"]: r["schema"] for r in changed["resources"]})
        yield f"datapackage.json: {what}", "datapackage.json", changed


def schema_changes(descriptor):
    def field(schemas, table, name):
        return next(f for f in schemas[table]["fields"] if f["name"] == name)

    def constrain(table, name, **constraints):
        return lambda s: field(s, table, name).setdefault("constraints", {}).update(constraints)

    def typed(table, name, type):
        return lambda s: field(s, table, name).update({"type": type, "constraints": {}})

    yield "a column called otherwise", lambda s: field(s, "municipalities", "centrality").update(name="rank")
    yield "a column of numbers that holds text", typed("municipalities", "name", "integer")
    yield "text that holds numbers", typed("municipalities", "population", "string")
    yield "a column of days that holds text", typed("plans", "status", "date")
    yield "a column of answers that holds numbers", typed("municipalities", "centrality", "boolean")
    yield "years", typed("events", "year", "year")
    yield "years that are text", typed("events", "text", "year")
    yield "a type that does not exist", typed("events", "text", "strin")
    yield "a narrower list", constrain("memberships", "role", enum=["member"])
    yield "a larger minimum", constrain("municipalities", "population", minimum=5000)
    yield "a smaller maximum", constrain("municipalities", "centrality", maximum=700)
    yield "a minimum of days", constrain("code-changes", "day", minimum="2020-01-02")
    yield "a shorter text", constrain("municipalities", "name", maxLength=6)
    yield "a longer text", constrain("municipalities", "name", minLength=5)
    yield "another pattern", constrain("municipalities", "code", pattern="[0-4][0-9]{3}")
    yield "names that must differ", constrain("memberships", "party", unique=True)
    yield "cells that may not be empty", constrain("collaborations", "fte_note", required=True)
    yield "a pattern of numbers", constrain("municipalities", "population", pattern="[0-9]+")
    yield "a minimum of text", constrain("municipalities", "name", minimum=3)
    yield "a word for what is missing", lambda s: s["collaborations"].update(missingValues=["", "labour-market"])
    yield "nothing for what is missing", lambda s: s["events"].update(missingValues=["-"])
    yield "a key of one column", lambda s: s["commuting"].update(primaryKey="residence")
    yield "a key of a column that is not there", lambda s: s["plans"].update(primaryKey="nothing")
    yield "a reference that does not hold", lambda s: s["memberships"]["foreignKeys"].append(
        {"fields": "municipality", "reference": {"resource": "municipalities", "fields": "code"}}
    )
    yield "a reference to no table", lambda s: s["memberships"]["foreignKeys"].append(
        {"fields": "municipality", "reference": {"resource": "nothing", "fields": "code"}}
    )
    yield "a reference to no column", lambda s: s["memberships"]["foreignKeys"].append(
        {"fields": "municipality", "reference": {"resource": "municipalities", "fields": "nothing"}}
    )
    yield "a reference to the same table", lambda s: s["collaborations"]["foreignKeys"].append(
        {"fields": "predecessor", "reference": {"resource": "", "fields": "id"}}
    )
    yield "required that is no answer", constrain("plans", "name", required="yes")


def answer(folder):
    try:
        report = Package(str(folder / "datapackage.json")).validate()
    except Exception as error:  # A descriptor that frictionless does not take at all.
        return [{"type": type(error).__name__}]
    found = [{"type": error.type} for error in report.errors]
    for task in report.tasks:
        for error in task.errors:
            told = {"type": error.type, "file": task.place}
            for key, name in [("row_number", "line"), ("field_name", "column")]:
                if getattr(error, key, None):
                    told[name] = getattr(error, key)
            found.append(told)
    return found


def main():
    data, descriptor = cut()
    assert answer(data) == [], answer(data)
    answers = []
    for what, path, change in alterations(data, descriptor):
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch) / "data"
            shutil.copytree(data, folder)
            target = folder / path
            lines = target.read_text("utf-8").split("\n")
            if path == "datapackage.json":
                now = written(change).split("\n")
                change = [{"line": n + 1, "text": b} for n, (a, b) in enumerate(zip(lines, now)) if a != b]
            for edit in change:
                lines[edit["line"] - 1] = edit["text"]
            target.write_text("\n".join(text for text in lines if text is not None), "utf-8")
            record = {"what": what, "file": path, "edits": change}
            record["errors"] = answer(folder)
            answers.append(record)
    text = ",\n".join(json.dumps(a, ensure_ascii=False, separators=(",", ":")) for a in answers)
    (HERE / "answers.json").write_text(f"[\n{text}\n]\n", "utf-8")
    print(len(answers), "alterations,", sum(not a["errors"] for a in answers), "of them without an error")


main()
