"""Fits the two models of src/split (HTML and flattened text) on evidence written by dump.ts.

    python fit.py DATA_FOLDER [--cv] [--write SRC_SPLIT_FOLDER]

Gradient-boosted trees by LightGBM. Folds are by host, never by page. Everything is seeded.
--cv prints cross-validated figures and writes out-of-fold probabilities (DATA_FOLDER/oof.f32) and fold models;
--write fits on all pages and writes html-weights.ts and text-weights.ts.
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
TREES = {"html": 150, "text": 150}
PARAMS = dict(objective="binary", learning_rate=0.1, num_leaves=12, min_data_in_leaf=150, feature_fraction=0.5,
              bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, max_bin=63, seed=7, deterministic=True,
              force_row_wise=True, num_threads=2, verbosity=-1)

folder = Path(sys.argv[1])
meta = json.loads((folder / "pages.json").read_text())
names, pages = meta["names"], meta["pages"]
rows = np.memmap(folder / "rows.f32", dtype=np.float32, mode="r").reshape(-1, len(names))
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


def fit(index, trees):
    data = lgb.Dataset(rows[index], labels[index], weight=weights_of(index), feature_name=[n.replace(".", "_") for n in names])
    return lgb.train(PARAMS, data, trees)


def page_f1(index_pages, probability, threshold=0.5):
    scores = []
    for page in index_pages:
        lo, hi = bounds[page], bounds[page + 1]
        known = labels[lo:hi] >= 0
        gold = (labels[lo:hi] == 1) & known
        said = (probability[lo:hi] >= threshold) & known
        w = words[lo:hi]
        tp, g, s = (w * (gold & said)).sum(), (w * gold).sum(), (w * said).sum()
        scores.append(1.0 if g == 0 and s == 0 else 2 * tp / (g + s) if g + s else 0.0)
    return np.array(scores)


bounds = np.concatenate([[0], np.cumsum([p["blocks"] for p in pages])])


def kind_mask(kind):
    wanted = np.char.startswith(set_of, "article/" if kind == "html" else "lines/")
    return wanted


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


def write_weights(model, kind, target):
    weights = weights_of_model(model)
    lines = [
        f"// Made by training/split/fit.py (see training/README.md): {len(weights['roots'])} trees. Do not edit.",
        'import type { TreeWeights } from "./trees.js";',
        "",
        f"export const {kind.upper()}_WEIGHTS: TreeWeights = {{",
        *[f"  {name}: {json.dumps(values)}," for name, values in weights.items()],
        "};",
        "",
    ]
    Path(target, f"{kind}-weights.ts").write_text("\n".join(lines))


def main():
    for kind in ("html", "text"):
        wanted = kind_mask(kind)
        usable = wanted[page_of] & (labels >= 0)
        if "--cv" in sys.argv:
            oof = np.zeros(len(labels), dtype=np.float32)
            for fold in range(FOLDS):
                model = fit(np.flatnonzero(usable & (fold_of[page_of] != fold)), TREES[kind])
                test = np.flatnonzero(wanted[page_of] & (fold_of[page_of] == fold))
                oof[test] = model.predict(rows[test])
                (folder / f"fold-{kind}-{fold}.json").write_text(json.dumps(weights_of_model(model)))
            for name in sorted(set(set_of[wanted])):
                these = np.flatnonzero(set_of == name)
                scores = page_f1(these, oof)
                print(f"{kind} {name}: word F1 {scores.mean():.4f} median {np.median(scores):.4f} below .5 {(scores < .5).mean():.4f}")
            oof.tofile(folder / f"oof-{kind}.f32")
        if "--write" in sys.argv:
            model = fit(np.flatnonzero(usable), TREES[kind])
            write_weights(model, kind, sys.argv[sys.argv.index("--write") + 1])
            gain = model.feature_importance("gain")
            print(kind, [f"{names[i]}:{gain[i] / gain.sum():.3f}" for i in np.argsort(-gain)[:25]])


main()
