"""Fits the model of roles of src/split/role-model.ts on the pages that dump-roles.ts wrote.

    python fit-roles.py DATA_FOLDER            figures by cross-validation over sites
    python fit-roles.py DATA_FOLDER SRC_SPLIT_FOLDER   weights of all pages, to role-weights.ts

A linear-chain conditional random field a format (Lafferty, McCallum & Pereira, ICML 2001), fitted by L-BFGS. Weights are drawn
to a prior: phrases, words, class names and elements speak for the role they are named after, and a role goes on. The prior
carries the roles that few pages show. Nothing is random.
"""
import hashlib, json, os, sys
from collections import Counter
from pathlib import Path
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np
from scipy import sparse
from scipy.optimize import minimize

FOLDS = 10
COMMONEST = 10
LEAST_PROBABILITY = 0.4  # as in src/split/roles.ts
PULL = 2.0  # of weights to the prior
PULL_OF_FOLLOWS = 1.0
SIGN, MARKUP, GOES_ON = 3.0, 1.5, 1.0  # the prior, in log-odds
ITERATIONS = 60
FEWEST_BLOCKS = 4  # that show a column, for it to have weights
LEAST_WEIGHT = 0.32  # columns whose weights are all smaller are left out
NEVER = -1e4

NAMES = {"consent": "cookie-notice", "comment": "comment", "newsletter": "newsletter", "share": "share-count",
         "paywall": "paywall", "advertisement": "advertisement", "author": "author-bio", "navigation": "navigation",
         "tags": "tags", "caption": "caption", "related": "related-links", "footer": "footer", "date": "date",
         "form": "login-search", "teaser": "related-links", "sidebar": "related-links"}
ELEMENTS = {"nav": "navigation", "footer": "footer", "header": "site-header", "form": "login-search",
            "figure": "caption", "dialog": "cookie-notice", "aside": "related-links"}
PRIOR = {"dateLine": ("date", 1), "credit": ("caption", 1), "pointer": ("related-links", 1), "countLine": ("share-count", .5),
         "consent": ("cookie-notice", 1), "isTitle": ("title", 2), "sameTitle": ("title", 2), "code": ("code", 1.2),
         "bullet": ("list-item", 1.5), "numbered": ("list-item", .7), "copyright": ("footer", .5),
         "behindFooter": ("footer", .5), "siteName": ("site-header", .7),
         "whole.comment-form": ("comment", .6), "section.comment-form": ("comment", .6)}
KINDS = {"start": 1, "any": .5, "whole": .5, "section": .5, "word": .35}

folder = Path(sys.argv[1])
meta = json.loads((folder / "roles-pages.json").read_text())
names, roles, pages = meta["columns"], meta["roles"], meta["pages"]
all_rows = np.fromfile(folder / "roles.f32", dtype=np.float32).reshape(-1, len(names))
at = 0
for page in pages:
    page["rows"] = all_rows[at:at + len(page["isBody"])]
    at += len(page["isBody"])
ROLE = {role: i for i, role in enumerate(roles)}
WIDTH = len(roles)
of_body = np.array([role in meta["ofBody"] for role in roles])


def prior():
    weights = np.zeros((len(names), WIDTH))
    for i, name in enumerate(names):
        kind, _, role = name.partition(".")
        if kind in KINDS and role in ROLE:
            weights[i, ROLE[role]] = SIGN * KINDS[kind]
        elif kind == "names" and role in NAMES:
            weights[i, ROLE[NAMES[role]]] = MARKUP
        elif kind == "in" and role in ELEMENTS:
            weights[i, ROLE[ELEMENTS[role]]] = MARKUP
        elif kind == "kind" and role in ROLE:
            weights[i, ROLE[role]] = 2 * MARKUP
        if name in PRIOR:
            weights[i, ROLE[PRIOR[name][0]]] = SIGN * PRIOR[name][1]
    return weights


class Pages:
    """Pages side by side: axis 0 is the block, axis 1 the page."""

    def __init__(self, these):
        self.lengths = np.array([len(page["isBody"]) for page in these])
        self.shape = (self.lengths.max(), len(these))
        rows = np.zeros((*self.shape, len(names)), dtype=np.float32)
        self.valid = np.zeros(self.shape, bool)
        self.allowed = np.full((*self.shape, WIDTH), NEVER)
        self.gold = np.full((*self.shape, WIDTH), NEVER)
        for p, page in enumerate(these):
            count = self.lengths[p]
            rows[:count, p] = page["rows"]
            self.valid[:count, p] = True
            body = np.array(page["isBody"])
            allowed = np.where(body[:, None], of_body, ~of_body)  # as allowedRoles in src/split/roles.ts
            if page["format"] == "text":
                allowed[:, [ROLE["table"], ROLE["embed"]]] = False
            if page["titleBlock"] >= 0:
                allowed[page["titleBlock"]] = np.arange(WIDTH) == ROLE["title"]
            if body.any():
                heads = [ROLE["standfirst"], ROLE["heading"]]
                allowed[np.flatnonzero(body)[-1], heads] = False
                allowed[:max(0, page["titleBlock"]), heads] = False
            self.allowed[:count, p][allowed] = 0
            self.allowed[count:, p, 0] = 0
            # A block whose role the body labels rule out, or that no line shows, may have any.
            known = [role is not None and allowed[i, ROLE[role]] for i, role in enumerate(page["gold"])]
            for i, role in enumerate(page["gold"]):
                if known[i]:
                    allowed[i] = np.arange(WIDTH) == ROLE[role]
            self.gold[:count, p][allowed] = 0
            self.gold[count:, p, 0] = 0
        self.rows = sparse.csr_matrix(rows.reshape(-1, len(names)))
        self.columns = self.rows.T.tocsr()


def chain(scores, follows, valid):
    """Log of the sum over all sequences, probabilities of roles, and expected counts of pairs."""
    most = scores.max(-1, keepdims=True)
    factors, step = np.exp(scores - most), np.exp(follows)
    forward, backward = np.empty_like(factors), np.ones_like(factors)
    sums = np.empty(valid.shape)
    for t in range(len(scores)):
        before = 1.0 if t == 0 else np.where(valid[t][:, None], forward[t - 1] @ step, 1.0)
        forward[t] = before * factors[t]
        sums[t] = forward[t].sum(-1)
        forward[t] /= sums[t][:, None]
    for t in range(len(scores) - 2, -1, -1):
        behind = backward[t + 1] * factors[t + 1] / sums[t + 1][:, None]
        backward[t] = np.where(valid[t + 1][:, None], behind @ step.T, 1.0)
    both = forward * backward
    both /= both.sum(-1, keepdims=True)
    total = ((np.log(sums) + most[..., 0]) * valid).sum()
    weighed = backward[1:] * factors[1:] * (valid[1:] / sums[1:])[..., None]
    pairs = step * (forward[:-1].reshape(-1, WIDTH).T @ weighed.reshape(-1, WIDTH))
    return total, both, pairs


def scores_of(data, weights):
    return (data.rows @ weights).reshape(*data.shape, WIDTH)


def fit(these):
    these = these + [page for page in these if page["host"] is None]  # our own fixtures count twice
    data = Pages(these)
    start = prior()
    seen = np.asarray((data.rows != 0).sum(axis=0)).ravel()
    used = seen >= FEWEST_BLOCKS
    start[~used] = 0
    stay = np.eye(WIDTH) * GOES_ON
    cut = start.size

    def loss(vector):
        change, change_of_follows = vector[:cut].reshape(start.shape), vector[cut:].reshape(WIDTH, WIDTH)
        scores = scores_of(data, start + change)
        total, free, pairs = chain(scores + data.allowed, stay + change_of_follows, data.valid)
        wanted, bound, wanted_pairs = chain(scores + data.gold, stay + change_of_follows, data.valid)
        difference = ((free - bound) * data.valid[..., None]).reshape(-1, WIDTH)
        slope = (data.columns @ difference) * used[:, None] + PULL * change
        slope_of_follows = pairs - wanted_pairs + PULL_OF_FOLLOWS * change_of_follows
        value = total - wanted + PULL / 2 * (change**2).sum() + PULL_OF_FOLLOWS / 2 * (change_of_follows**2).sum()
        return value, np.concatenate([slope.ravel(), slope_of_follows.ravel()])

    found = minimize(loss, np.zeros(cut + WIDTH * WIDTH), jac=True, method="L-BFGS-B",
                     options={"maxiter": ITERATIONS, "maxcor": 8}).x
    weights = start + found[:cut].reshape(start.shape)
    weights[np.abs(weights).max(axis=1) < LEAST_WEIGHT] = 0
    return weights, stay + found[cut:].reshape(WIDTH, WIDTH)


def said_by(model, these):
    data = Pages(these)
    _, probabilities, _ = chain(scores_of(data, model[0]) + data.allowed, model[1], data.valid)
    for p, page in enumerate(these):
        own = probabilities[:len(page["isBody"]), p]
        best = own.argmax(-1)
        yield page, [roles[role] if own[i, role] >= LEAST_PROBABILITY else "paragraph" if page["isBody"][i] else "other"
                     for i, role in enumerate(best)]


def macro_f1(pairs):
    wanted, said, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs), Counter(a for a, b in pairs if a == b)
    commonest = [role for role, _ in wanted.most_common() if role != "other"][:COMMONEST]
    every = [2 * right[role] / (wanted[role] + said[role]) for role in wanted if role != "other"]
    return np.array([np.mean([2 * right[role] / (wanted[role] + said[role]) for role in commonest]), np.mean(every)])


def fold_of(host):
    return int(hashlib.sha1(f"roles {host}".encode()).hexdigest(), 16) % FOLDS


# Printable signs without those that need an escape, as WEIGHT_SIGNS in src/split/weight-signs.ts.
SIGNS = "".join(chr(33 + i) for i in range(94) if chr(33 + i) not in '"\\$`')
MIDDLE = (len(SIGNS) - 1) // 2
STEP = 0.1


def signs(values):
    steps = np.clip(np.round(values / STEP), -MIDDLE, len(SIGNS) - 1 - MIDDLE).astype(int)
    return "".join(SIGNS[MIDDLE + step] for step in steps)


def weights_of(model):
    weights, follows = model
    shown = [i for i in range(len(names)) if np.abs(weights[i]).max() >= STEP]
    return {"roles": roles, "step": STEP, "columns": {names[i]: signs(weights[i]) for i in shown},
            "follows": [signs(row) for row in follows]}


def write_weights(target):
    lines = ["// Made by training/split/fit-roles.py (see training/README.md). Do not edit.",
             'import type { RoleWeights } from "./role-model.js";', "",
             'export const ROLE_WEIGHTS: Readonly<Record<"html" | "text", RoleWeights>> = {']
    for form in ("html", "text"):
        weights = weights_of(fit([page for page in pages if page["format"] == form and page["kind"] == "own"]))
        columns = [f"{json.dumps(name)}: {json.dumps(of)}," for name, of in weights.pop("columns").items()]
        lines += [f"{form}: {{", *[f"{name}: {json.dumps(value)}," for name, value in weights.items()], "columns: {",
                  *columns, "}},"]
    Path(target, "role-weights.ts").write_text("\n".join([*lines, "};", ""]))


def write_folds():
    for form in ("text", "html"):
        pairs = {"own": [], "given": []}
        for fold in range(FOLDS):
            these = [page for page in pages if page["format"] == form]
            model = fit([page for page in these if page["kind"] == "own" and (page["host"] is None or fold_of(page["host"]) != fold)])
            (folder / f"roles-{form}-{fold}.json").write_text(json.dumps(weights_of(model)))
            for page, said in said_by(model, [page for page in these if page["host"] is not None and fold_of(page["host"]) == fold]):
                pairs[page["kind"]] += [(role, said[block]) for role, block in zip(page["roles"], page["lines"]) if block >= 0]
        print(form, *[f"{kind} {macro_f1(these).round(4)}" for kind, these in pairs.items()], flush=True)


if len(sys.argv) > 2:
    write_weights(sys.argv[2])
else:
    write_folds()
