"""Compares a table with the CSV of the same users. Arguments: the CSV with all fields, and the rows of the table as JSON objects,
one a line or in an array. The table can have some of the columns only, and its rows in any order."""

import csv
import json
import sys

NUMBERS = {"age", "index"}

# Null in a country without postcodes; the standard record in JSON, and what loads CSV, may have an empty text instead.
NULLABLE = {"address_post_code"}


def flat(row, prefix=""):
    """The values of a row by the names of their columns, as SQL writes them: address_city, in small letters."""
    values = {}
    for name, value in row.items():
        if isinstance(value, dict):
            values.update(flat(value, f"{prefix}{name}_"))
        else:
            values[(prefix + name).lower()] = value
    return values


def main(reference, table):
    with open(reference, encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    header = [name.lower() for name in header]
    with open(table, encoding="utf-8") as file:
        text = file.read()
    rows = json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.splitlines()]
    if len(rows) != len(lines):
        sys.exit(f"{len(lines)} rows expected, but there are {len(rows)}")
    rows = [flat(row) for row in rows]
    columns = sorted(rows[0])
    places = []
    for column in columns:
        if column not in header:
            sys.exit(f"no user has a column {column}")
        places.append(header.index(column))
    expected = {}
    for line in lines:
        user = tuple(int(line[i]) if header[i] in NUMBERS else line[i] for i in places)
        expected[user] = expected.get(user, 0) + 1
    for row in rows:
        if sorted(row) != columns:
            sys.exit(f"a row has other columns than the first: {row}")
        user = tuple("" if row[column] is None and column in NULLABLE else row[column] for column in columns)
        for column, value in zip(columns, user):
            if type(value) is not (int if column in NUMBERS else str):
                sys.exit(f"{column} has the wrong type: {value!r}")
        if expected.get(user, 0) == 0:
            sys.exit(f"no user is like this: {row}")
        expected[user] -= 1
    print(f"{len(rows):,} users, {len(columns)} columns, sum of ages {sum(row['age'] for row in rows):,}: all equal")


main(*sys.argv[1:])
