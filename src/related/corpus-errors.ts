import { InvalidOptionsError } from "../errors.js";
import { show } from "../validation.js";

/** The error of an id that a corpus does not hold, which a caller gave at `path`. */
export function unknownId(subject: string, path: string, id: unknown): InvalidOptionsError {
  return new InvalidOptionsError(subject, [
    { path, message: `found ${show(id)}, wanted the id of a document in the corpus` },
  ]);
}

/** The error of a document whose id is taken. */
export function takenId(id: string): InvalidOptionsError {
  const message = `found ${show(id)}, which the corpus holds already: use update, or onDuplicateId "update"`;
  return new InvalidOptionsError("corpus document", [{ path: "id", message }]);
}

/** The error of a corpus that was changed while its graph was read. */
export function changedCorpus(): InvalidOptionsError {
  const message = "found a changed corpus, wanted one that stays as it is until the last document was given";
  return new InvalidOptionsError("relatedGraph", [{ path: "", message }]);
}
