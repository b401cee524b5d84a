/** The source of a file of law with its quotations left empty, line for line. */
export function unquoted(source: string): string;
