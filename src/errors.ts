/** One thing that is wrong with what a caller gave: where it stands, and what was found and wanted. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** The message of an error that has several issues: `splitPage options: favor: found "best", wanted ...; ...`. */
function describe(subject: string, issues: readonly Issue[]): string {
  return `${subject}: ${issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ")}`;
}

/** A caller's mistake: a wrong type or option. Pages never cause one, whatever they hold. */
export class InvalidOptionsError extends Error {
  override readonly name = "InvalidOptionsError";
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    super(describe(subject, issues));
    this.issues = issues;
  }
}

/** A file that cannot be used as what it was given for: not found, damaged, or of another format version. */
export class InvalidFileError extends Error {
  override readonly name = "InvalidFileError";
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    super(describe(subject, issues));
    this.issues = issues;
  }
}
