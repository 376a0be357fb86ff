"""Scores of scikit-learn's TfidfVectorizer on made-up documents, for tests/related/peers.test.ts.

    pip install scikit-learn==1.9.1
    python training/peers/tf-idf.py > fixtures/peers/scikit-learn-tf-idf.json

The documents are drawn by a fixed generator from 40 made-up words, so that some words are in nearly all and some in one.
"""

import json

import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer

DOCUMENTS = 16
ONSETS, RIMES = "b d f g k l m n".split(), "ala eno iru oti usa".split()
WORDS = [onset + rime for onset in ONSETS for rime in RIMES]


def numbers(seed=20250101):
    """Endless pseudo-random numbers from 0 to 1: the MINSTD generator (Park & Miller, 1988)."""
    while True:
        seed = seed * 48271 % 2147483647
        yield seed / 2147483647


def documents():
    random = numbers()
    for _ in range(DOCUMENTS):
        length = 5 + int(60 * next(random))
        yield " ".join(WORDS[int(len(WORDS) * next(random) ** 3)] for _ in range(length))


def main():
    texts = list(documents())
    shared = {"analyzer": str.split, "sublinear_tf": True, "norm": "l2"}
    with_idf = TfidfVectorizer(**shared, use_idf=True, smooth_idf=True)
    tf_idf = with_idf.fit_transform(texts)
    log_tf = TfidfVectorizer(**shared, use_idf=False, vocabulary=with_idf.vocabulary_).fit_transform(texts)
    result = {
        "about": {"peer": "scikit-learn", "version": sklearn.__version__, "script": "training/peers/tf-idf.py"},
        "documents": texts,
        "idf": dict(zip(with_idf.get_feature_names_out(), with_idf.idf_.tolist())),
        "cosine": (tf_idf @ tf_idf.T).toarray().tolist(),
        "lncLtc": (tf_idf @ log_tf.T).toarray().tolist(),
    }
    print(json.dumps(result, indent=1))


main()
