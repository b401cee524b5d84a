import * as z from 'zod/mini';
import type { Fault } from './fault';
import { faultsAt, positionOf, type PlacedFault } from './places';
import { plainOf, type JsonNode } from './read';

type Issue = z.core.$ZodIssue;

/** A file whose form is found good, or everything that is wrong with its form. */
export type Form<File> =
  { readonly kind: 'good'; readonly file: File } | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** A file by its form alone: keys that stand twice, fields nobody knows, values of another sort. */
export function formOf<Schema extends z.core.$ZodType>(
  text: string,
  root: JsonNode,
  schema: Schema,
): Form<z.output<Schema>> {
  const given = plainOf(root);
  const result = z.safeParse(schema, given);
  const faults = [
    ...twiceIn(text, root, []),
    ...(result.error?.issues ?? []).flatMap((issue) => faultsOf(given, issue)),
  ];
  if (result.success && faults.length === 0) return { kind: 'good', file: result.data };
  return { kind: 'faulty', faults: faultsAt(text, root, faults) };
}

function twiceIn(text: string, node: JsonNode, path: readonly PropertyKey[]): readonly PlacedFault[] {
  if (node.kind === 'plain') return [];
  if (node.kind === 'array') return node.items.flatMap((item, i) => twiceIn(text, item, [...path, i]));
  const seen = new Map<string, number>();
  return node.entries.flatMap(({ key, at, value }) => {
    const own = [...path, key];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    const again = first === undefined ? [] : [{ path: own, at, message: againAfter(text, first) }];
    return [...again, ...twiceIn(text, value, own)];
  });
}

function againAfter(text: string, first: number): string {
  return `nêu hai lần, lần đầu ở dòng ${positionOf(text, first).line}`;
}

function faultsOf(given: unknown, issue: Issue): readonly PlacedFault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: messageOf(given, issue) }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'không có trường này' }));
}

const sorts: Readonly<Record<string, string>> = {
  object: 'phải là một nhóm trường trong “{ }”',
  record: 'phải là một nhóm trường trong “{ }”',
  array: 'phải là một danh sách trong “[ ]”',
  string: 'phải là chữ trong ngoặc kép',
};

/** What zod/mini says where a schema has no words of its own. */
const unsaid = 'Invalid input';

/** The schema's own words where it has some: a Vietnamese clause without a full stop. */
function messageOf(file: unknown, issue: Issue): string {
  if (issue.message !== unsaid) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const given = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], file);
      return given === undefined ? 'còn thiếu' : (sorts[issue.expected] ?? 'không đúng dạng');
    }
    case 'invalid_value':
      return `chỉ ghi được ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return 'để trống';
    case 'too_big':
      return issue.origin === 'array' ? `nhiều quá ${issue.maximum} mục` : `dài quá ${issue.maximum} chữ`;
    default:
      return 'không đúng dạng';
  }
}
