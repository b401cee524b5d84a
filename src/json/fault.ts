/** One thing wrong in a JSON file that a person keeps. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** From 1; null where a field is meant and not a character. */
  readonly column: number | null;
  /** “rules › chung/noi-dung/tu-lap”; empty for the whole file. */
  readonly field: string;
  /** A Vietnamese clause without a full stop. */
  readonly message: string;
}

/** A fault as one sentence: “Dòng 5, “rules › …”: không có quy tắc này.” */
export function sentenceOf({ line, column, field, message }: Fault): string {
  const where = [
    `Dòng ${line}`,
    ...(column === null ? [] : [`cột ${column}`]),
    ...(field === '' ? [] : [`“${field}”`]),
  ];
  return `${where.join(', ')}: ${message}.`;
}

/** A fault of the file and not of one of its fields. */
export function wholeFile(message: string): Fault {
  return { line: 1, column: null, field: '', message };
}

/** In the order of the file. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => a.line - b.line);
}
