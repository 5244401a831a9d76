#!/usr/bin/env python3
"""How sure each rank of one month is, computed again from what the API publishes, outside of the service's code.

    python3 test/golden/ranks/recompute.py < answer.json

The input is the answer to recompute.graphql. Figures and the rules of the method lead to indices, standard errors, sets of
ranks and pairs, by the formulas alone and with the standard library; each number is compared with the published one. The
last line says how many were compared; the exit code is 1 where one differs.
"""
import json
import math
import sys
from statistics import NormalDist, mean, stdev

NORMAL = NormalDist()
FLOOR, HOLDS = 0.01, 1.6449


def incomplete_beta(x, a, b):
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    value, last = 0.0, 1.0
    # The continued fraction, from its end: as many terms as change nothing any more.
    for terms in (200, 400, 800, 1600):
        value = 1.0
        for m in range(terms, 0, -1):
            odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
            even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
            value = 1 + even / (1 + odd / value)
        value = 1 - (a + b) * x / (a + 1) / value
        if abs(value - last) < 1e-15:
            break
        last = value
    return front / a / value


def incomplete_gamma(a, x):
    if x <= 0:
        return 0.0
    if x > a + 60 * math.sqrt(a) + 60:
        return 1.0
    term = total = 1 / a
    n = a
    while term > total * 1e-17:
        n += 1
        term *= x / n
        total += term
    return min(total * math.exp(a * math.log(x) - x - math.lgamma(a)), 1.0)


def of_parts(parts):
    """Variance of a number that is so much with so much chance."""
    first = sum(value * chance for value, chance in parts)
    return max(sum(value * value * chance for value, chance in parts) - first * first, 0)


class Column:
    """The published figures of one indicator, of the ranked communes."""

    def __init__(self, indicator, cells, clustering):
        self.points, self.kind = indicator["points"], indicator["kind"]
        self.rule, self.scoring = indicator["scoring"]["rule"], indicator["scoring"]
        self.rises, self.phi = indicator["higherIsBetter"], clustering
        self.counted = indicator["noise"] == "COUNTS" and self.kind in ("RATIO", "COUNT")
        self.cells = cells
        self.states = [cell["figure"]["state"] for cell in cells]
        self.values = [cell["figure"]["value"] if state == "PRESENT" else None for cell, state in zip(cells, self.states)]
        present = [value for value in self.values if value is not None]
        self.low, self.high = (min(present), max(present)) if present else (None, None)
        self.rising = [value if self.rises else -value for value in present]

    def share(self, i, value):
        if self.rule == "TARGET":
            return max(min(value / self.cells[i]["target"]["value"], 1), 0)
        if self.rule == "LEVELS":
            return max(min(value / self.scoring["maximumLevel"], 1), 0)
        if self.rule == "YES_NO":
            return max(min(value, 1), 0)
        if self.rule == "BANDS":
            return [band["share"] for band in self.scoring["bands"] if band["atLeast"] <= value][-1]
        return self.min_max(value)

    def min_max(self, value):
        low, high = self.low, self.high
        if low == high:
            return 1.0 if (low > 0 if self.rises else low == 0) else 0.0
        held = min(max(value, low), high)
        return (held - low) / (high - low) if self.rises else (high - held) / (high - low)

    def beta(self, i):
        part, whole = self.cells[i]["figure"]["numerator"], self.cells[i]["figure"]["denominator"]
        x, n = min(part, whole) / self.phi, whole / self.phi
        return x + 0.5, n - x + 0.5, (n + 2) / max(n - 1, 1)

    def variance(self, i):
        """Of the share: each counted one might have gone the other way."""
        if not self.counted:
            return 0.0
        if self.kind == "RATIO":
            a, b, factor = self.beta(i)
            below, scale, top = (lambda v: incomplete_beta(v / 100, a, b)), 100.0, a / (a + b)
            if self.rule == "MIN_MAX":
                return 0.0 if self.low == self.high else self.deviation(i) ** 2 / (self.high - self.low) ** 2
            if self.rule == "BANDS":
                return factor * self.banded(below)
            c = min(self.cells[i]["target"]["value"] / scale, 1)
            second = top * (a + 1) / (a + b + 1)
            over = 1 - incomplete_beta(c, a, b)
            e1 = top / c * incomplete_beta(c, a + 1, b) + over
            e2 = second / c ** 2 * incomplete_beta(c, a + 2, b) + over
            return max(e2 - e1 * e1, 0) * factor
        a = self.values[i] / self.phi + 0.5
        if self.rule == "MIN_MAX":
            return 0.0 if self.low == self.high else self.deviation(i) ** 2 / (self.high - self.low) ** 2
        if self.rule == "BANDS":
            return self.banded(lambda v: incomplete_gamma(a, v / self.phi))
        t = self.cells[i]["target"]["value"] / self.phi
        over = 1 - incomplete_gamma(a, t)
        e1 = a / t * incomplete_gamma(a + 1, t) + over
        e2 = a * (a + 1) / t ** 2 * incomplete_gamma(a + 2, t) + over
        return max(e2 - e1 * e1, 0)

    def banded(self, below):
        bands = self.scoring["bands"]
        ends = [below(band["atLeast"]) for band in bands[1:]] + [1.0]
        return of_parts([(band["share"], end - below(band["atLeast"])) for band, end in zip(bands, ends)])

    def deviation(self, i):
        """Of the figure itself, in per cent or in cases."""
        if not self.counted:
            return 0.0
        if self.kind == "COUNT":
            return self.phi * math.sqrt(self.values[i] / self.phi + 0.5)
        a, b, factor = self.beta(i)
        return 100 * math.sqrt(factor * a * b / ((a + b) ** 2 * (a + b + 1)))

    def compared(self, i, value, normalisation):
        """What a figure of commune i becomes; None is missing and counts as the worst."""
        if normalisation == "AS_PUBLISHED":
            return 0.0 if value is None else self.share(i, value)
        if value is None:
            worst = min(self.rising, default=0)
            return {"RANK": 1.0, "Z_SCORE": self.z_score(worst)}.get(normalisation, 0.0)
        rising = value if self.rises else -value
        if normalisation == "MIN_MAX":
            low, high = min(self.rising), max(self.rising)
            return (1.0 if low > 0 else 0.0) if low == high else (min(max(rising, low), high) - low) / (high - low)
        if normalisation == "Z_SCORE":
            return self.z_score(rising)
        own = self.values[i] if self.rises else -self.values[i]
        lower = sum(1 for other in self.rising if other < rising) - (1 if own < rising else 0)
        if normalisation == "PERCENTILE":
            return min(1.0, lower / max(1, len(self.rising) - 1))
        return float(lower + (1 if normalisation == "RANK" else 0))

    def z_score(self, rising):
        spread = stdev(self.rising) if len(self.rising) > 1 else 0.0
        return 0.0 if spread < 1e-12 else (rising - mean(self.rising)) / spread


def half_up(value, steps):
    return math.floor(value * steps + 0.5 + 1e-9) / steps


def score(columns, i, way, factors=None, moved=None):
    """The index of commune i under one way, with the points of one indicator or one figure changed."""
    top = weights = 0.0
    for k, column in enumerate(columns):
        state = column.states[i]
        if state not in ("PRESENT", "MISSING") or (state == "MISSING" and way["missing"] == "RENORMALISE"):
            continue
        value = moved[1] if moved and moved[0] == k else column.values[i]
        number = column.compared(i, value, way["normalisation"])
        weight = column.points * (factors[1] if factors and factors[0] == k else 1)
        if way["aggregation"] == "GEOMETRIC":
            number = math.log(max(number, FLOOR))
        elif way["aggregation"] == "HARMONIC":
            number = 1 / max(number, FLOOR)
        top, weights = top + weight * number, weights + weight
    return {"ARITHMETIC": lambda m: m, "GEOMETRIC": math.exp, "HARMONIC": lambda m: 1 / m}[way["aggregation"]](top / weights)


def moved_figure(column, i, sign):
    value = max(column.values[i] + sign * column.deviation(i), 0)
    return min(value, 100) if column.kind == "RATIO" else value


def places(count, ahead):
    return [
        (1 + sum(ahead(j, i) for j in range(count) if j != i), count - sum(ahead(i, j) for j in range(count) if j != i))
        for i in range(count)
    ]


def own_places(x, s, i, level):
    """Of one commune alone: differences, who is told apart leaves, and again (by an integral and bisection)."""
    others = [j for j in range(len(x)) if j != i]
    ahead, behind = set(others), set(others)
    sigma = {j: math.hypot(s[i], s[j]) for j in others}
    grid = [step / 20 for step in range(-160, 161)]

    def cdf(value, error):
        return NORMAL.cdf(value / error) if error > 0 else (1.0 if value > 0 else 0.0)

    def chance(c):
        total = 0.0
        for u in grid:
            product = NORMAL.pdf(u) * 0.05
            for j in ahead | behind:
                high = cdf(c * sigma[j] + s[i] * u, s[j]) if j in ahead else 1.0
                low = cdf(-c * sigma[j] + s[i] * u, s[j]) if j in behind else 0.0
                product *= max(high - low, 0.0)
                if product < 1e-16:
                    break
            total += product
        return total

    while True:
        low, high = 0.0, 8.0
        for _ in range(22):
            middle = (low + high) / 2
            low, high = (middle, high) if chance(middle) < level else (low, middle)
        c = (low + high) / 2
        leaves = {j for j in ahead if x[j] - x[i] < -c * sigma[j]}, {j for j in behind if x[i] - x[j] < -c * sigma[j]}
        if not (leaves[0] or leaves[1]):
            return 1 + len(set(others) - behind), len(x) - len(set(others) - ahead)
        ahead, behind = ahead - leaves[0], behind - leaves[1]


def main():
    ranking = json.load(sys.stdin)["data"]["ranking"]
    told, method = ranking["certainty"], ranking["methodVersion"]
    rows = [row for row in ranking["matrix"]["rows"] if row["row"]["rank"] is not None]
    columns = [
        Column(indicator, [row["cells"][k] for row in rows], told["clustering"])
        for k, indicator in enumerate(method["indicators"])
        if indicator["points"] > 0
    ]
    count, ways = len(rows), told["methods"]
    compared, differing = 0, []

    def same(name, ours, theirs, within=0.0):
        nonlocal compared
        compared += 1
        if abs(ours - theirs) > within:
            differing.append(f"{name}: computed {ours}, published {theirs}")

    z = NORMAL.inv_cdf((1 + told["level"] ** (1 / count)) / 2)
    same("z", z, told["z"], 1e-9)
    x = [half_up(score(columns, i, ways[0]), 1e4) for i in range(count)]
    s = []
    for i in range(count):
        parts = [c for c in columns if c.states[i] == "PRESENT"]
        possible = sum(c.points for c in columns if c.states[i] == "PRESENT" or (c.states[i] == "MISSING" and ways[0]["missing"] == "ZERO"))
        s.append(half_up(math.sqrt(sum(c.points ** 2 * c.variance(i) for c in parts)) / possible, 1e6))
        slug = rows[i]["row"]["unit"]["slug"]
        same(f"index of {slug}", x[i], rows[i]["row"]["index"], 1e-12)
        same(f"standard error of {slug}", s[i], rows[i]["row"]["certainty"]["standardError"], 1e-12)

    by_way = []
    for m, way in enumerate(ways):
        scores = x if m == 0 else [score(columns, i, way) for i in range(count)]
        effects, errors = [], []
        for i in range(count):
            up, down = 1 + told["variation"], 1 - told["variation"]
            effects.append([(score(columns, i, way, (k, up)) - score(columns, i, way, (k, down))) / 2 for k in range(len(columns))])
            noisy = [k for k, c in enumerate(columns) if c.states[i] == "PRESENT" and c.counted]
            halves = [
                (score(columns, i, way, None, (k, moved_figure(columns[k], i, 1))) - score(columns, i, way, None, (k, moved_figure(columns[k], i, -1)))) / 2
                for k in noisy
            ]
            errors.append(s[i] if m == 0 else math.sqrt(sum(half * half for half in halves)))
        by_way.append((scores, errors, effects))

    def beats(noise):
        table = [[False] * count for _ in range(count)]
        for i in range(count):
            for j in range(count):
                if x[i] > x[j]:
                    table[i][j] = all(
                        scores[i] - scores[j]
                        > noise * (errors[i] + errors[j])
                        + HOLDS * math.sqrt(sum((a - b) ** 2 for a, b in zip(effects[i], effects[j])) / 3)
                        for scores, errors, effects in by_way
                    )
        return lambda i, j: table[i][j]

    everything = beats(z)
    kinds = {
        "noise": places(count, lambda i, j: x[i] - x[j] > z * (s[i] + s[j])),
        "choice": places(count, beats(0.0)),
        "all": places(count, everything),
        "own": [own_places(x, s, i, told["level"]) for i in range(count)],
    }
    for kind, sets in kinds.items():
        for i, (best, worst) in enumerate(sets):
            published, slug = rows[i]["row"]["certainty"][kind], rows[i]["row"]["unit"]["slug"]
            same(f"best place of {slug} by {kind}", best, published["best"])
            same(f"worst place of {slug} by {kind}", worst, published["worst"])
    apart = sum(everything(i, j) for i in range(count) for j in range(count))
    same("pairs told apart", apart, told["pairsToldApart"])
    for i in range(count):
        alike = sum(1 for j in range(count) if j != i and not everything(i, j) and not everything(j, i))
        same(f"not told apart from {rows[i]['row']['unit']['slug']}", alike, rows[i]["row"]["certainty"]["notToldApartCount"])
    for line in differing:
        print(line)
    print(f"{ranking['period']['code']} version {ranking['version']}: {count} communes, {len(ways)} ways, {apart} pairs told apart; {compared} numbers compared, {len(differing)} differ")
    sys.exit(1 if differing else 0)


main()
