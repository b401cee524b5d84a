/** How often a rule spoke where it should, where it should not, and where it was expected to. */
export interface RuleRow {
  right: number;
  wrong: number;
  /** Faults of the kinds that this rule finds. */
  expected: number;
}

/** Counts by rule. */
export class RuleTally {
  private readonly rows = new Map<string, RuleRow>();

  right(rule: string): void {
    this.row(rule).right++;
  }

  wrong(rule: string): void {
    this.row(rule).wrong++;
  }

  expected(rule: string, times = 1): void {
    this.row(rule).expected += times;
  }

  /** The rows by rule, in order. */
  list(): Readonly<Record<string, Readonly<RuleRow>>> {
    return Object.fromEntries([...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private row(rule: string): RuleRow {
    const row = this.rows.get(rule) ?? { right: 0, wrong: 0, expected: 0 };
    this.rows.set(rule, row);
    return row;
  }
}
