"""Loads the package of open data into SQLite and compares it with the answers of the API.

usage: python3 differences.py http://127.0.0.1:4000 [parameters of the package, such as period=2026-10]

Prints how many cells were compared and each one that differs; ends with 1 where any does.
"""

import csv, io, json, sqlite3, sys, urllib.request, zipfile

SQL_TYPES = {"number": "REAL", "boolean": "INTEGER", "string": "TEXT"}


def ask(address, query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{address}/graphql", body, {"content-type": "application/json"})
    answer = json.load(urllib.request.urlopen(request))
    assert "errors" not in answer, answer
    return answer["data"]


def load(package, database):
    """A table for each resource, with the columns and types that the description names."""
    resources = json.loads(package.read("datapackage.json"))["resources"]
    for resource in resources:
        fields = resource["schema"]["fields"]
        columns = ", ".join(f'"{field["name"]}" {SQL_TYPES[field["type"]]}' for field in fields)
        database.execute(f'CREATE TABLE {resource["name"]} ({columns})')
        rows = csv.DictReader(io.TextIOWrapper(package.open(resource["path"]), "utf-8", newline=""))
        for row in rows:
            cells = [cell(row[field["name"]], field["type"]) for field in fields]
            database.execute(f'INSERT INTO {resource["name"]} VALUES ({", ".join("?" * len(cells))})', cells)
    return {resource["name"]: resource["metadata"] for resource in resources}


def cell(text, kind):
    if text == "":
        return None
    return text == "true" if kind == "boolean" else text


def pages(address, query, at, **variables):
    """Every node of a connection, to its last page."""
    after = None
    while True:
        page = ask(address, query, after=after, **variables)
        for name in at:
            page = page[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


RANKING = """query($period: PeriodCode, $version: Int, $after: String) { ranking(period: $period, version: $version) {
  rows(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { rank index earned possible previousRank change
    unrankedReason coverage unit { slug } unitOnDay { name } certainty { all { best worst } } } } } }"""
RANKS = """query($to: PeriodCode) { rankingHistories(to: $to) { lines { unit { slug } entries { version status rankedCount
  period { code } row { rank index change } } } } }"""
REPORTS = """query($period: PeriodCode, $after: String) { reports(period: $period, first: 50, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { state timeliness workingDaysLate dueDay isExtended firstSubmittedAt approvedAt
    unit { slug } figures { indicator { code } figure { state value numerator denominator } } } } }"""
COMPLETENESS = """query($period: PeriodCode!) { period(code: $period) { completeness { expected actual onTime approved
  loaded } } }"""


def answers(address, metadata):
    """What the API says: table, which row, and its columns."""
    ranking = metadata["ranking"]["ranking"]
    for row in pages(address, RANKING, ["ranking", "rows"], period=ranking["period"], version=ranking["version"]):
        places = (row["certainty"] or {}).get("all") or {}
        yield "ranking", {"unitId": row["unit"]["slug"]}, {
            "unit": row["unitOnDay"]["name"], "allBest": places.get("best"), "allWorst": places.get("worst"),
            **{name: row[name] for name in ["rank", "index", "earned", "possible", "previousRank", "change", "unrankedReason"]},
            "coverage": 100 * row["coverage"],
        }
    for line in ask(address, RANKS, to=metadata["ranks"]["period"]["to"])["rankingHistories"]["lines"]:
        for entry in line["entries"]:
            yield "ranks", {"unitId": line["unit"]["slug"], "periodId": entry["period"]["code"]}, {
                "version": entry["version"], "statusCode": entry["status"], "rankedCount": entry["rankedCount"],
                **{name: entry["row"][name] for name in ["rank", "index", "change"] if entry["row"]},
            }
    period = metadata["reports"]["period"]["to"]
    for report in pages(address, REPORTS, ["reports"], period=period):
        unit = report["unit"]["slug"]
        known = {
            "reportStateCode": report["state"], "timelinessCode": report["timeliness"], "dueDate": report["dueDay"],
            "hasExtension": report["isExtended"], "daysLate": report["workingDaysLate"],
            "firstSubmittedAt": report["firstSubmittedAt"],
        }
        yield "completeness", {"unitId": unit}, known
        for figure in report["figures"] or [None]:
            code = figure and figure["indicator"]["code"]
            yield "reports", {"unitId": unit, "indicatorCode": code}, {
                **known, "approvedAt": report["approvedAt"],
                **({"figureStateCode": figure["figure"]["state"]} if figure else {}),
                **{name: figure["figure"][name] for name in ["value", "numerator", "denominator"] if figure},
            }
    whole = ask(address, COMPLETENESS, period=period)["period"]["completeness"]
    whole["submitted"] = whole.pop("actual")
    yield "completeness", {"reportStateCode": None}, whole


def main(address, parameters=""):
    package = urllib.request.urlopen(f"{address}/files/open-data.zip?{parameters}").read()
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    metadata = load(zipfile.ZipFile(io.BytesIO(package)), database)
    compared, differences = 0, []
    met = dict.fromkeys(metadata, 0)
    for table, key, expected in answers(address, metadata):
        where = " AND ".join(f'"{name}" IS ?' for name in key)
        rows = database.execute(f"SELECT * FROM {table} WHERE {where}", list(key.values())).fetchall()
        met[table] += 1
        if len(rows) != 1:
            differences.append(f"{table} {key}: {len(rows)} rows")
        for row in rows:
            for name, value in expected.items():
                compared += 1
                if row[name] != value:
                    differences.append(f"{table} {key} {name}: {row[name]!r} in the package, {value!r} in the API")
    for table, rows in met.items():
        stored = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if stored != rows:
            differences.append(f"{table}: {stored} rows in the package, {rows} in the API")
    print("\n".join([*differences, f"{compared} cells in {sum(met.values())} rows, {len(differences)} differences"]))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
