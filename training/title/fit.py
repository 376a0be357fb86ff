"""Fits what each piece of evidence is worth for the title of a page: a conditional logit over the candidates of a page and
one more, "none of them", whose score is a constant.

    fit.py html|lines FILE            cross-validation by host
    fit.py html|lines FILE src/title  fits on all pages and writes the weights
"""
import json
import os
import sys

import numpy as np
from scipy.optimize import minimize

PENALTY = 0.5
FOLDS = 5
RESAMPLES = 2000
SEED = 1
# For each kind: the file of the weights, the constant, the type of its names and where that stands.
KINDS = {
    "html": ("html-weights.ts", "HTML_TITLE_WEIGHTS", "TitleEvidenceName", "./html-evidence.js"),
    "lines": ("line-weights.ts", "LINE_WEIGHTS", "LineEvidenceName", "./line-evidence.js"),
}


def read(path):
    with open(path) as lines:
        names = json.loads(next(lines))["names"]
        pages = [json.loads(line) for line in lines]
    for page in pages:
        x = np.array([row["evidence"] for row in page["rows"]], dtype=float).reshape(-1, len(names))
        y = np.array([row["isRight"] for row in page["rows"]], dtype=bool)
        page["x"] = np.pad(x, ((0, 1), (0, 1)))
        page["x"][-1, -1] = 1
        page["y"] = np.append(y, not y.any())
    return [*names, "none"], pages


def fit(pages, width):
    x = np.vstack([page["x"] for page in pages])
    y = np.concatenate([page["y"] for page in pages])
    of = np.repeat(np.arange(len(pages)), [len(page["y"]) for page in pages])
    starts = np.concatenate([[0], np.cumsum(np.bincount(of))[:-1]])

    def loss(w):
        s = x @ w
        s = s - np.maximum.reduceat(s, starts)[of]
        e = np.exp(s)
        all_, right = np.add.reduceat(e, starts), np.add.reduceat(e * y, starts)
        p, q = e / all_[of], e * y / right[of]
        return np.sum(np.log(all_) - np.log(right)) + PENALTY * (w @ w), x.T @ (p - q) + 2 * PENALTY * w

    return minimize(loss, np.zeros(width), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x


def is_right(page, w, sign="isRight"):
    return len(page["y"]) > 1 and page["rows"][np.argmax(page["x"][:-1] @ w)][sign]


def interval(hosts, hits):
    """95 % of the mean over resampled hosts."""
    groups = {}
    for host, hit in zip(hosts, hits):
        groups.setdefault(host, []).append(hit)
    sums = np.array([(sum(group), len(group)) for group in groups.values()])
    draws = np.random.default_rng(SEED).integers(len(sums), size=(RESAMPLES, len(sums)))
    totals = sums[draws].sum(axis=1)
    return np.percentile(totals[:, 0] / totals[:, 1], [2.5, 97.5])


def chance(page, w):
    """Probability of the chosen candidate, in all its places."""
    s = page["x"] @ w
    e = np.exp(s - s.max())
    key = page["rows"][np.argmax(s[:-1])]["key"]
    return sum(each for each, row in zip(e, page["rows"]) if row["key"] == key) / e.sum()


def write(kind, folder, names, w):
    file, constant, type_, module = KINDS[kind]
    with open(os.path.join(folder, file), "w") as out:
        out.write(f'import type {{ {type_} }} from "{module}";\n\n')
        out.write("/** What each piece of evidence adds to a candidate's log-odds; written by `training/title/fit.py`. */\n")
        out.write(f'export const {constant}: Readonly<Record<{type_} | "none", number>> = {{\n')
        for name, weight in zip(names, w):
            key = name if name.isidentifier() else json.dumps(name)
            out.write(f"  {key}: {round(weight, 2) + 0:g},\n")
        out.write("};\n")


def main():
    kind, file, *folder = sys.argv[1:]
    names, pages = read(file)
    if folder:
        write(kind, folder[0], names, fit(pages, len(names)))
        return
    right, sure = {}, []
    for fold in range(FOLDS):
        w = fit([page for page in pages if page["fold"] != fold], len(names))
        for page in pages:
            if page["fold"] != fold:
                continue
            hit = is_right(page, w)
            exact = is_right(page, w, "isExact")
            right.setdefault(page["set"], []).append((page["host"], exact, hit, page["y"][:-1].any()))
            if len(page["y"]) > 1:
                sure.append((chance(page, w), hit))
    for name, pages_of_set in right.items():
        hosts, exact, hits, offered = zip(*pages_of_set)
        low, high = interval(hosts, exact)
        print(
            f"{name}: {np.mean(exact):.3f} [{low:.3f}, {high:.3f}] exact, {np.mean(hits):.3f} but for signs, "
            f"{np.mean(offered):.3f} among the candidates, {len(hits)} pages"
        )
    p, hit = np.array(sure).T
    order = np.argsort(p)
    print("calibration error", round(sum(abs(p[c].mean() - hit[c].mean()) * len(c) for c in np.array_split(order, 15)) / len(p), 3))
    w = fit(pages, len(names))
    for name, weight in sorted(zip(names, w), key=lambda each: each[1]):
        print(f"{weight:6.2f} {name}")


main()
