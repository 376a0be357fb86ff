/**
 * Rows of numbers that are mostly zero, of which only the others are kept, as compressed sparse rows. A row is written column
 * by column from the first. State while it is written, hence a class.
 */
export class SparseRows {
  /** Column and value of every number that is not zero, row after row. */
  readonly columns: number[] = [];
  readonly values: number[] = [];
  /** Where in `columns` each row starts. */
  readonly starts: number[] = [];
  #column = 0;

  /** Ends the row before, if any, and starts the next. */
  startRow(): void {
    this.starts.push(this.columns.length);
    this.#column = 0;
  }

  /** Writes the next number. */
  put(value: number): void {
    if (value !== 0) {
      this.columns.push(this.#column);
      this.values.push(value);
    }
    this.#column++;
  }

  /** Writes 1 for true. */
  flag(flag: boolean): void {
    if (flag) {
      this.columns.push(this.#column);
      this.values.push(1);
    }
    this.#column++;
  }

  /** Leaves the next columns zero. */
  skip(count: number): void {
    this.#column += count;
  }

  /** Writes the next `count` numbers: `value` at `index`, zeros elsewhere; zeros only where `index` is negative. */
  oneOf(count: number, index: number, value = 1): void {
    if (index >= 0) {
      this.columns.push(this.#column + index);
      this.values.push(value);
    }
    this.#column += count;
  }

  /** Writes as many numbers as there are steps and one more: a one at the first step that reaches the value. */
  step(steps: readonly number[], value: number): void {
    let at = 0;
    while (at < steps.length && value > (steps[at] ?? 0)) at++;
    this.oneOf(steps.length + 1, at);
  }

  /** Index in `columns` behind the last number of a row. */
  end(row: number): number {
    return this.starts[row + 1] ?? this.columns.length;
  }
}
