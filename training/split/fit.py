"""Fits the models of src/split on what dump.ts wrote; train.sh runs the steps.

    python fit.py DATA_FOLDER words|trees|ablate|logistic
    python fit.py DATA_FOLDER write SRC_SPLIT_FOLDER

words fits what single words and names are worth, trees gradient-boosted trees by LightGBM, one model for HTML and one for
flattened text, ablate says what each group of evidence is worth, and logistic what regression makes of the same evidence. Folds are by host, never by page. Everything is seeded. Cross-validated figures are printed; the models of the
folds and of all pages are written to DATA_FOLDER, out-of-fold log-odds to odds.f32.
"""
import hashlib, json, sys
from pathlib import Path
import lightgbm as lgb
import numpy as np
from scipy import sparse
from sklearn.linear_model import SGDClassifier

FOLDS = 5
# News pages are few and what the product is for; snippet labels are few a page.
SET_WEIGHTS = {
    "article/fundus-parsers": 2.0,
    "article/trafilatura-snippets": 2.0,
    "lines/fundus-parsers": 2.0,
    "lines/fundus-parsers-sentences": 2.0,
    # Enough to learn that a page may end with its article; more of them, and footers look like one.
    "trim/fundus-parsers": 0.4,
    "trim/wcxb-dev-article": 0.4,
}
# Words that are looked up: on how many hosts they must stand, and how many there are at most.
WORDS = {"text": (10, 4000), "names": (15, 1000)}
TREES = 200
PARAMS = dict(objective="binary", learning_rate=0.1, num_leaves=16, min_data_in_leaf=150, feature_fraction=0.25, bagging_fraction=0.7,
              bagging_freq=1, lambda_l2=5.0, max_bin=63, seed=7, deterministic=True, force_row_wise=True, num_threads=2, verbosity=-1)
# Blocks of so few words are short; from which log-odds the HTML model is sure of a block; levels up where no name is near.
SHORT, SURE, FARTHEST = 3, 1.4, 6

folder = Path(sys.argv[1])
meta = json.loads((folder / "pages.json").read_text())
names, pages = meta["names"], meta["pages"]
labels = np.fromfile(folder / "labels.i8", dtype=np.int8)
words = np.concatenate([np.asarray(p["words"], dtype=np.float32) for p in pages])
page_of = np.repeat(np.arange(len(pages)), [p["blocks"] for p in pages])
fold_of = np.array([int(hashlib.sha1(p["host"].encode()).hexdigest(), 16) % FOLDS for p in pages])
set_of = np.array([p["set"] for p in pages])


def weights_of(index):
    weight = np.log1p(words[index]) + 0.2
    for name, factor in SET_WEIGHTS.items():
        weight[set_of[page_of[index]] == name] *= factor
    return weight


def page_f1(index_pages, odds):
    scores = []
    for page in index_pages:
        lo, hi = bounds[page], bounds[page + 1]
        known = labels[lo:hi] >= 0
        gold = (labels[lo:hi] == 1) & known
        said = (odds[lo:hi] >= 0) & known
        w = words[lo:hi]
        tp, g, s = (w * (gold & said)).sum(), (w * gold).sum(), (w * said).sum()
        scores.append(1.0 if g == 0 and s == 0 else 2 * tp / (g + s) if g + s else 0.0)
    return np.array(scores)


bounds = np.concatenate([[0], np.cumsum([p["blocks"] for p in pages])])


def tree_arrays(model):
    """Trees as flat arrays: feature, threshold, left, right (negative: leaf), nan goes left, leaf values."""
    out = []
    for info in model.dump_model()["tree_info"]:
        nodes, leaves = [], []
        def visit(node):
            if "leaf_value" in node:
                leaves.append(node["leaf_value"])
                return -len(leaves)
            at = len(nodes)
            nodes.append(None)
            left, right = visit(node["left_child"]), visit(node["right_child"])
            # missing_type None treats NaN as 0, which no column here has; NaN has its own side else.
            nan_left = 1 if (node["default_left"] if node["missing_type"] == "NaN" else 0 <= node["threshold"]) else 0
            nodes[at] = [node["split_feature"], float(node["threshold"]), left, right, nan_left]
            return at
        visit(info["tree_structure"])
        out.append((nodes, leaves))
    return out


def short(value):
    return float(f"{value:.6g}")


def weights_of_model(model):
    """The trees as src/split/trees.ts reads them: flat lists, and only the columns that are asked for."""
    nodes, leaves, roots = [], [], []
    for tree_nodes, tree_leaves in tree_arrays(model):
        base, leaf_base = len(nodes), len(leaves)
        roots.append(base if tree_nodes else -1 - leaf_base)
        for feature, threshold, left, right, nan_left in tree_nodes:
            move = lambda child: child + base if child >= 0 else child - leaf_base
            nodes.append((feature, short(threshold), move(left), move(right), nan_left))
        leaves.extend(tree_leaves)
    used = sorted({node[0] for node in nodes})
    return {
        "columns": [names[i] for i in used],
        "roots": roots,
        "feature": [used.index(node[0]) for node in nodes],
        "threshold": [node[1] for node in nodes],
        "left": [node[2] for node in nodes],
        "right": [node[3] for node in nodes],
        "nanLeft": [node[4] for node in nodes],
        "leaves": [round(value, 4) for value in leaves],
    }


def write_words(target):
    tables = json.loads((folder / "words-all.json").read_text())
    lines = [
        "// Made by training/split/fit.py (see training/README.md). Do not edit.",
        'import type { VocabularyWeights } from "./word-odds.js";',
        "",
        "export const WORD_WEIGHTS: VocabularyWeights = {",
    ]
    for kind, table in tables.items():
        lines += [f"  {kind}: {{", *[f"    {json.dumps(weight)}: {json.dumps(words, ensure_ascii=True)}," for weight, words in table.items()], "  },"]
    Path(target, "word-weights.ts").write_text("\n".join([*lines, "};", ""]))


SIGNS = "".join(chr(33 + i) for i in range(94) if chr(33 + i) not in '"\\$`')


def two_signs(numbers):
    return "".join(SIGNS[number // len(SIGNS)] + SIGNS[number % len(SIGNS)] for number in numbers)


def packed(weights):
    """The trees as src/split/packed-trees.ts reads them: two signs a number, thresholds of four digits in one table."""
    limits = [sorted({float(f"{t:.4g}") for t, f in zip(weights["threshold"], weights["feature"]) if f == column}) for column in range(len(weights["columns"]))]
    shape = []
    starts = {root: at for at, root in enumerate(weights["roots"])}
    roots = iter(weights["roots"])
    node = 0
    for root in roots:
        if root < 0:
            shape.append("8")
            continue
        following = [r for r in weights["roots"][starts[root] + 1:] if r >= 0]
        for node in range(root, following[0] if following else len(weights["feature"])):
            shape.append(str((weights["left"][node] < 0) + 2 * (weights["right"][node] < 0) + 4 * weights["nanLeft"][node]))
    middle = (len(SIGNS) ** 2 - 1) // 2
    step = float(f"{1.01 * max(abs(leaf) for leaf in weights['leaves']) / middle:.3g}")  # rounded, it still fits all leaves
    return {
        "thresholds": dict(zip(weights["columns"], limits)),
        "shape": "".join(shape),
        "features": two_signs(weights["feature"]),
        "limits": two_signs([limits[f].index(float(f"{t:.4g}")) for t, f in zip(weights["threshold"], weights["feature"])]),
        "leaves": two_signs([round(leaf / step) + middle for leaf in weights["leaves"]]),
        "step": step,
    }


def write_trees(kind, target):
    weights = packed(json.loads((folder / f"trees-{kind}-all.json").read_text()))
    lines = [
        "// Made by training/split/fit.py (see training/README.md). Do not edit.",
        'import type { PackedTrees } from "./packed-trees.js";',
        "",
        f"export const {kind.upper()}_WEIGHTS: PackedTrees = {{",
        *[f"  {name}: {json.dumps(values)}," for name, values in weights.items()],
        "};",
        "",
    ]
    Path(target, f"{kind}-weights.ts").write_text("\n".join(lines))


def fit_words(kind, position):
    """What each word of texts or names is worth: logistic regression without the hosts of each fold, and on all pages.

    Blocks are bags of what is looked up, over the root of how many; the length of a block is a column of its own, so that
    words need not tell it.
    """
    known = json.loads((folder / "tokens.json").read_text())[position]
    tokens = np.fromfile(folder / f"{kind}-tokens.u32", dtype=np.uint32).astype(np.int64)
    counts = np.fromfile(folder / "token-counts.u32", dtype=np.uint32).reshape(-1, 2)[:, position].astype(np.int64)
    ends = np.cumsum(counts)
    # The flattened sets hold the same words again.
    use = np.flatnonzero(np.char.startswith(set_of, "article/")[page_of] & (labels >= 0) & (counts > 0))
    lengths = counts[use]
    picked = np.repeat(ends[use] - lengths - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
    row = np.repeat(np.arange(len(use)), lengths)
    bags = sparse.csr_matrix((np.ones(len(picked), dtype=np.float32), (row, tokens[picked])), shape=(len(use), len(known)))
    hosts, host_of = np.unique([p["host"] for p in pages], return_inverse=True)
    host = host_of[page_of[use]]
    size = np.minimum(6, np.log2(words[use] + 1)).astype(int)
    lengths_of = sparse.csr_matrix((np.ones(len(use), dtype=np.float32), (np.arange(len(use)), size)), shape=(len(use), 7))
    weight = weights_of(use)
    fewest, most = WORDS[kind]
    tables = {}
    for left_out in [*range(FOLDS), "all"]:
        train = np.flatnonzero(fold_of[page_of[use]] != left_out)
        by_host = sparse.csr_matrix((np.ones(len(train), dtype=np.float32), (host[train], np.arange(len(train)))), shape=(len(hosts), len(train))) @ bags[train]
        on_hosts = np.asarray((by_host > 0).sum(0)).ravel()
        columns = np.flatnonzero(on_hosts >= fewest)
        for last in (False, True):
            values = bags[train][:, columns]
            values = sparse.diags(1 / np.sqrt(np.maximum(1, counts[use[train]])), dtype=np.float32) @ values
            model = SGDClassifier("log_loss", alpha=1e-5, max_iter=4, tol=None, average=True, random_state=7)
            model.fit(sparse.hstack([values, lengths_of[train]]).tocsr(), labels[use[train]], sample_weight=weight[train] / weight[train].mean())
            worth = model.coef_[0][: len(columns)]
            if not last:
                columns = np.sort(columns[np.argsort(-np.abs(worth) * np.sqrt(on_hosts[columns]))[:most]])
        table = {}
        for column, value in zip(columns, np.clip(np.round(20 * worth), -120, 120).astype(int)):
            if value != 0:
                table.setdefault(5 * value, []).append(known[column])
        tables[left_out] = {str(value): " ".join(sorted(table[value])) for value in sorted(table)}
    return tables


def report(title, odds, of_kind):
    for name in sorted(set(set_of[page_of[of_kind]])):
        if name.startswith("flat/"):
            continue
        scores = page_f1(np.flatnonzero(set_of == name), odds)
        print(f"{title} {name}: word F1 {scores.mean():.4f} median {np.median(scores):.4f} below .5 {(scores < .5).mean():.4f}", flush=True)


def fit(rows):
    """Fits the trees in folds and on all pages; returns out-of-fold log-odds."""
    odds = np.zeros(len(labels), dtype=np.float32)
    for kind in ("html", "text"):
        of_kind = (np.char.startswith(set_of, "article/") == (kind == "html"))[page_of]
        if kind == "text":
            teach(odds)
        # Menus of a word or two teach little: one in three of them is enough.
        short = (words <= SHORT) & (labels == 0)
        index = np.flatnonzero(of_kind & (labels >= 0) & ~(short & (np.arange(len(labels)) % 3 != 0)))
        weight = weights_of(index) * np.where(short[index], 3, 1)
        values = rows[index]
        if kind == "html":
            index, values, weight = augment(index, values, weight)
        data = lgb.Dataset(values, labels[index], weight=weight, feature_name=[name.replace(".", "_") for name in names], params=PARAMS).construct()
        fold = fold_of[page_of[index]]
        for left_out in [*range(FOLDS), "all"]:
            model = lgb.train(PARAMS, data.subset(np.flatnonzero(fold != left_out)), TREES)
            (folder / f"trees-{kind}-{left_out}.json").write_text(json.dumps(weights_of_model(model)))
            if left_out == "all":
                gain = model.feature_importance("gain")
                print(kind, [f"{names[i]}:{gain[i] / gain.sum():.3f}" for i in np.argsort(-gain)[:30]])
                continue
            test = np.flatnonzero(of_kind & (fold_of[page_of] == left_out))
            odds[test] = model.predict(rows[test], raw_score=True).astype(np.float32)
        report(kind, odds, of_kind)
    return odds


def augment(index, values, weight):
    """Adds three in ten pages again without what class and id names say, and three in ten without containers."""
    draw = np.random.default_rng(7).random(len(pages))[page_of[index]]
    unnamed, flat = np.flatnonzero(draw < 0.3), np.flatnonzero(draw > 0.7)
    without_names, without_containers = values[unnamed], values[flat]
    for column, name in enumerate(names):
        if name.startswith("names."):
            without_names[:, column] = FARTHEST
        elif name in ("names", "nameLeast", "nameMost"):
            without_names[:, column] = 0
        if name.startswith(("up", "name", "in.", "path", "levels")) or name in ("inMain", "depth", "tag", "sameShapeNear"):
            without_containers[:, column] = np.nan
    return (np.concatenate([index, index[unnamed], index[flat]]), np.concatenate([values, without_names, without_containers]),
            np.concatenate([weight, weight[unnamed], weight[flat]]))


# Groups of evidence by the start of their columns' names.
GROUPS = {
    "words of the text": ("wording", "wordLeast", "wordMost"),
    "phrases": ("phrase", "headingPhrase", "closersSoFar", "blocksFromCloser", "wordsFromCloser"),
    "class and id names": ("name",),
    "containers": ("up", "in.", "inMain", "levelsToMain", "depth", "tag"),
    "class paths": ("path", "sameShapeNear"),
    "neighbors": ("before", "after"),
    "prose around": ("proseNear", "inProseRun", "blocksFromRun", "proseBefore", "proseAfter"),
    "title and description": ("title", "isTitle", "blocksFromTitle", "wordsFromTitle", "inDescription"),
    "links": ("linkDensity", "headingLinked"),
    "page": ("page", "claimsArticle", "isSentencePerLine"),
}


def ablate(rows):
    """Word F1 by set without each group of evidence, of smaller trees: what a group tells that no other does."""
    for group, starts in [("nothing", ()), *GROUPS.items()]:
        odds = np.zeros(len(labels), dtype=np.float32)
        columns = [i for i, name in enumerate(names) if not (starts and name.startswith(starts))]
        for kind in ("html", "text"):
            if len(columns) == len(names) and group != "nothing":
                continue
            of_kind = np.char.startswith(set_of, "article/" if kind == "html" else "lines/")[page_of]
            short = (words <= SHORT) & (labels == 0)
            index = np.flatnonzero(of_kind & (labels >= 0) & ~(short & (np.arange(len(labels)) % 3 != 0)))
            weight = weights_of(index) * np.where(short[index], 3, 1)
            data = lgb.Dataset(rows[index][:, columns], labels[index], weight=weight, params=PARAMS).construct()
            fold = fold_of[page_of[index]]
            for left_out in range(FOLDS):
                model = lgb.train(PARAMS, data.subset(np.flatnonzero(fold != left_out)), 60)
                test = np.flatnonzero(of_kind & (fold_of[page_of] == left_out))
                odds[test] = model.predict(rows[test][:, columns], raw_score=True).astype(np.float32)
            report(f"without {group}: {kind}", odds, of_kind)


# Columns that the trees gain most from: regression gets their bins crossed, two by two.
CROSSED = ("wordingAround", "levelsToMain", "wording", "inMain", "wordingAfter", "linkDensity", "inProseRun", "names", "words", "kind",
           "lastSign", "proseNearBefore")


def logistic(rows):
    """Word F1 by set of logistic regression over ten bins of each column, absent evidence a bin of its own, and over crossed bins."""
    for kind in ("html", "text"):
        of_kind = np.char.startswith(set_of, "article/" if kind == "html" else "lines/")[page_of]
        short = (words <= SHORT) & (labels == 0)
        fit_on = of_kind & (labels >= 0) & ~(short & (np.arange(len(labels)) % 3 != 0))
        every = np.flatnonzero(of_kind)
        sample = np.flatnonzero(fit_on)[::20]

        def bins(column, count):
            known = rows[sample, column]
            known = known[~np.isnan(known)]
            if len(known) == 0:
                return None
            values = rows[every, column]
            cuts = np.unique(np.quantile(known, np.linspace(0, 1, count + 1)[1:-1]))
            return np.where(np.isnan(values), len(cuts) + 1, np.searchsorted(cuts, values)), len(cuts) + 2

        parts = [found for column in range(len(names)) if (found := bins(column, 10)) is not None]
        coarse = [found for name in CROSSED if (found := bins(names.index(name), 5)) is not None]
        parts += [(a * q + b, p * q) for i, (a, p) in enumerate(coarse) for b, q in coarse[i + 1:]]
        starts = np.concatenate([[0], np.cumsum([size for _, size in parts])])
        picked = np.stack([values + start for (values, _), start in zip(parts, starts)], axis=1).astype(np.int32)
        bags = sparse.csr_matrix((np.ones(picked.size, dtype=np.float32), picked.ravel(), np.arange(len(every) + 1) * picked.shape[1]), shape=(len(every), starts[-1]))
        odds = np.zeros(len(labels), dtype=np.float32)
        weight = weights_of(every) * np.where(short[every], 3, 1)
        fold = fold_of[page_of[every]]
        for left_out in range(FOLDS):
            train = np.flatnonzero(fit_on[every] & (fold != left_out))
            model = SGDClassifier("log_loss", alpha=1e-5, max_iter=8, tol=None, average=True, random_state=7)
            model.fit(bags[train], labels[every[train]], sample_weight=weight[train] / weight[train].mean())
            test = np.flatnonzero(fold == left_out)
            odds[every[test]] = model.decision_function(bags[test]).astype(np.float32)
        report(f"logistic {kind}", odds, of_kind)


def teach(odds):
    """Labels the flattened copies of HTML pages by their own labels, and by what the HTML model is sure of."""
    sources = np.fromfile(folder / "sources.i32", dtype=np.int32)
    flat = np.flatnonzero(sources >= 0)
    told = labels[sources[flat]]
    said = odds[sources[flat]]
    labels[flat] = np.where(told >= 0, told, np.where(said > SURE, 1, np.where(said < -SURE, 0, -1)))


def main():
    step = sys.argv[2]
    if step == "words":
        tables = {kind: fit_words(kind, position) for position, kind in enumerate(("text", "names"))}
        for left_out in [*range(FOLDS), "all"]:
            (folder / f"words-{left_out}.json").write_text(json.dumps({kind: tables[kind][left_out] for kind in tables}))
    elif step == "trees":
        rows = np.memmap(folder / "rows.f32", dtype=np.float32, mode="r").reshape(-1, len(names))
        fit(rows).tofile(folder / "odds.f32")
    elif step == "ablate":
        ablate(np.memmap(folder / "rows.f32", dtype=np.float32, mode="r").reshape(-1, len(names)))
    elif step == "logistic":
        logistic(np.memmap(folder / "rows.f32", dtype=np.float32, mode="r").reshape(-1, len(names)))
    else:
        write_words(sys.argv[3])
        for kind in ("html", "text"):
            write_trees(kind, sys.argv[3])


main()
