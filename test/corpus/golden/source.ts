/**
 * A draft as its author types it: plain text, a field a line that begins with "@", the field's lines below it.
 * `README.md` beside this file says what the fields mean.
 */
export interface Source {
  readonly name: string;
  /** The words after the field's name, on its own line. */
  readonly said: (field: string) => string | null;
  /** The field's lines; none where the field is not there. */
  readonly lines: (field: string) => readonly string[];
  /** All fields of that name, in order: appendices. */
  readonly all: (field: string) => readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly said: string;
  readonly lines: readonly string[];
}

export function sourceOf(name: string, text: string): Source {
  const fields: { name: string; said: string; lines: string[] }[] = [];
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const field = /^@(?<name>[^:]+?)(?::\s*(?<said>.*))?$/u.exec(line)?.groups;
    if (field !== undefined) fields.push({ name: field.name ?? '', said: field.said ?? '', lines: [] });
    else if (line.trim() !== '') fields.at(-1)?.lines.push(line.trimEnd());
  }
  const first = (field: string) => fields.find((it) => it.name === field);
  return {
    name,
    said: (field) => first(field)?.said ?? null,
    lines: (field) => {
      const own = first(field);
      if (own === undefined) return [];
      return own.said === '' ? own.lines : [own.said, ...own.lines];
    },
    all: (field) => fields.filter((it) => it.name === field),
  };
}
