#!/bin/sh
# Trains the splitter from labelled pages and writes its weights: training/split/train.sh EVAL_FOLDER DATA_FOLDER
# PYTHON is the interpreter that has requirements.txt installed. About 30 minutes on two cores.
set -eu
eval_folder=$1
data_folder=$2
python=${PYTHON:-python3}
dump() { npx tsx training/split/dump.ts "$eval_folder" "$data_folder" "$1"; }
fit() { "$python" training/split/fit.py "$data_folder" "$@"; }
dump tokens
fit words
dump rows
fit trees
fit write src/split
npx tsx training/split/cross-validate.ts "$eval_folder" "$data_folder"
npx tsx training/split/dump-roles.ts "$eval_folder" "$data_folder"
"$python" training/split/fit-roles.py "$data_folder"
"$python" training/split/fit-roles.py "$data_folder" src/split
npx tsx training/split/score-roles.ts "$eval_folder" --models "$data_folder"
