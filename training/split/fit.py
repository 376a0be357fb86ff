"""Fits the models of src/split on what dump.ts wrote; train.sh runs the steps.

    python fit.py DATA_FOLDER words|first|second
    python fit.py DATA_FOLDER write SRC_SPLIT_FOLDER

words counts what single words say. first and second fit gradient-boosted trees by LightGBM, one model for HTML and one for
flattened text; the second adds to the first's log-odds (odds.f32). Folds are by host, never by page. Everything is seeded.
Cross-validated figures are printed; the models of the folds and of all pages are written to DATA_FOLDER.
"""
import hashlib, json, sys
from pathlib import Path
import lightgbm as lgb
import numpy as np

FOLDS = 5
# News pages are few and what the product is for; snippet labels are few a page.
SET_WEIGHTS = {
    "article/fundus-parsers": 2.0,
    "article/trafilatura-snippets": 2.0,
    "lines/fundus-parsers": 2.0,
    "lines/fundus-parsers-sentences": 2.0,
}
# Words that are looked up: on how many hosts they must stand, and how many there are at most.
WORDS = {"text": (12, 3000), "names": (15, 800)}
TREES = {"first": 200, "second": 60}
COMMON = dict(objective="binary", feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, max_bin=63, seed=7,
              deterministic=True, force_row_wise=True, num_threads=2, verbosity=-1)
PARAMS = {
    "first": dict(COMMON, learning_rate=0.1, num_leaves=16, min_data_in_leaf=150),
    "second": dict(COMMON, learning_rate=0.07, num_leaves=8, min_data_in_leaf=500),
}
# The second look would learn single pages by heart from what is the same for all their blocks.
OF_PAGE = {"pageConsent", "claimsArticle", "pageWords", "pageProse", "pageBlocks", "bodyWords"}
# Blocks of so few words are short; from which log-odds the HTML model is sure of a block.
SHORT, SURE = 3, 1.4

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


def weights_of_model(model, columns):
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
        "columns": [names[columns[i]] for i in used],
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


def write_weights(kind, target):
    lines = [
        "// Made by training/split/fit.py (see training/README.md). Do not edit.",
        'import type { TreeWeights } from "./trees.js";',
    ]
    for look in ("first", "second"):
        weights = json.loads((folder / f"{look}-{kind}-all.json").read_text())
        lines += [
            "",
            f"export const {kind.upper()}_{look.upper()}: TreeWeights = {{",
            *[f"  {name}: {json.dumps(values)}," for name, values in weights.items()],
            "};",
        ]
    Path(target, f"{kind}-weights.ts").write_text("\n".join([*lines, ""]))


def count_words(kind, position):
    """Writes what each word of texts or names is worth, counted without the hosts of each fold, and of all hosts."""
    known = json.loads((folder / "tokens.json").read_text())[position]
    tokens = np.fromfile(folder / f"{kind}-tokens.u32", dtype=np.uint32).astype(np.int64)
    counts = np.fromfile(folder / "token-counts.u32", dtype=np.uint32).reshape(-1, 2)[:, position]
    block = np.repeat(np.arange(len(counts)), counts)
    # The flattened sets hold the same words again.
    use = np.char.startswith(set_of, "article/")[page_of[block]] & (labels[block] >= 0)
    size = len(known)
    pairs = np.unique(block[use] * size + tokens[use])
    block, word = pairs // size, pairs % size
    hosts, host = np.unique([p["host"] for p in pages], return_inverse=True)
    fold_of_host = np.zeros(len(hosts), dtype=int)
    fold_of_host[host] = fold_of
    tables = {}
    # A host counts with the logarithm of its blocks, or a few large sites would decide.
    by_label = []
    for label in (1, 0):
        cells, blocks = np.unique(host[page_of[block[labels[block] == label]]] * size + word[labels[block] == label], return_counts=True)
        by_label.append((cells // size, cells % size, np.log1p(blocks)))
    for left_out in [*range(FOLDS), "all"]:
        sums, on_hosts = [], np.zeros(size)
        for of_host, of_word, amount in by_label:
            keep = fold_of_host[of_host] != left_out
            sums.append(np.bincount(of_word[keep], weights=amount[keep], minlength=size))
        cells = np.unique(np.concatenate([h * size + w for h, w, _ in by_label]))
        keep = fold_of_host[cells // size] != left_out
        on_hosts = np.bincount(cells[keep] % size, minlength=size)
        odds = np.log((sums[0] + 0.5) / sums[0].sum()) - np.log((sums[1] + 0.5) / sums[1].sum())
        tenths = np.clip(np.round(10 * odds), -30, 30).astype(int)
        fewest, most = WORDS[kind]
        fit = np.flatnonzero((on_hosts >= fewest) & (np.abs(tenths) >= 3))
        best = fit[np.argsort(-np.abs(odds[fit]) * np.sqrt(on_hosts[fit]))][:most]
        table = {}
        for index in sorted(best, key=lambda index: known[index]):
            table.setdefault(str(tenths[index]), []).append(known[index])
        tables[left_out] = {weight: " ".join(table[weight]) for weight in sorted(table, key=int)}
    return tables


def report(title, odds, of_kind):
    for name in sorted(set(set_of[page_of[of_kind]])):
        if name.startswith("flat/"):
            continue
        scores = page_f1(np.flatnonzero(set_of == name), odds)
        print(f"{title} {name}: word F1 {scores.mean():.4f} median {np.median(scores):.4f} below .5 {(scores < .5).mean():.4f}", flush=True)


def look(step, rows, start):
    """Fits one look in folds and on all pages; `start` are the log-odds that it adds to."""
    odds = np.zeros(len(labels), dtype=np.float32) if start is None else start.copy()
    for kind in ("html", "text"):
        of_kind = (np.char.startswith(set_of, "article/") == (kind == "html"))[page_of]
        if kind == "text":
            teach(odds)
        # Menus of a word or two teach little: one in three of them is enough.
        short = (words <= SHORT) & (labels == 0)
        index = np.flatnonzero(of_kind & (labels >= 0) & ~(short & (np.arange(len(labels)) % 3 != 0)))
        weight = weights_of(index) * np.where(short[index], 3, 1)
        columns = [i for i, name in enumerate(names) if step == "first" or name not in OF_PAGE]
        data = lgb.Dataset(rows[index][:, columns], labels[index], weight=weight, feature_name=[names[i].replace(".", "_") for i in columns],
                           init_score=None if start is None else start[index], params=PARAMS[step], free_raw_data=True).construct()
        fold = fold_of[page_of[index]]
        for left_out in [*range(FOLDS), "all"]:
            model = lgb.train(PARAMS[step], data.subset(np.flatnonzero(fold != left_out)), TREES[step])
            (folder / f"{step}-{kind}-{left_out}.json").write_text(json.dumps(weights_of_model(model, columns)))
            if left_out == "all":
                gain = model.feature_importance("gain")
                print(step, kind, [f"{names[columns[i]]}:{gain[i] / gain.sum():.3f}" for i in np.argsort(-gain)[:25]])
                continue
            test = np.flatnonzero(of_kind & (fold_of[page_of] == left_out))
            odds[test] += model.predict(rows[test][:, columns], raw_score=True).astype(np.float32)
        report(step, odds, of_kind)
    return odds


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
        tables = {kind: count_words(kind, position) for position, kind in enumerate(("text", "names"))}
        for left_out in [*range(FOLDS), "all"]:
            (folder / f"words-{left_out}.json").write_text(json.dumps({kind: tables[kind][left_out] for kind in tables}))
        return
    if step == "write":
        write_words(sys.argv[3])
        for kind in ("html", "text"):
            write_weights(kind, sys.argv[3])
        return
    rows = np.memmap(folder / ("rows.f32" if step == "first" else "rows2.f32"), dtype=np.float32, mode="r").reshape(-1, len(names))
    start = None if step == "first" else np.fromfile(folder / "odds.f32", dtype=np.float32)
    look(step, rows, start).tofile(folder / ("odds.f32" if step == "first" else "odds2.f32"))


main()
