/** The source of a rule file with its examples left out, line for line. */
export function stripped(source: string): string;
