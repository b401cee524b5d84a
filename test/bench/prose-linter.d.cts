/** Lints a text with textlint and two small rules; resolves to the number of messages. */
export function lintProse(source: string): Promise<number>;
