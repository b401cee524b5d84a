import * as z from 'zod/mini';
import type { Fault } from './fault';
import { faultAt, fieldAt } from './places';
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
  const result = z.safeParse(schema, plainOf(root));
  const faults = [
    ...twiceIn(text, root, []),
    ...(result.error?.issues ?? []).flatMap((issue) => faultsOf(text, root, issue)),
  ];
  return result.success && faults.length === 0 ? { kind: 'good', file: result.data } : { kind: 'faulty', faults };
}

function twiceIn(text: string, node: JsonNode, path: readonly PropertyKey[]): readonly Fault[] {
  if (node.kind === 'plain') return [];
  if (node.kind === 'array') return node.items.flatMap((item, i) => twiceIn(text, item, [...path, i]));
  const seen = new Map<string, number>();
  return node.entries.flatMap(({ key, at, value }) => {
    const own = [...path, key];
    const first = seen.get(key);
    const field = fieldAt(text, at, own);
    if (first === undefined) seen.set(key, field.line);
    const again = first === undefined ? [] : [{ ...field, message: `nêu hai lần, lần đầu ở dòng ${first}` }];
    return [...again, ...twiceIn(text, value, own)];
  });
}

function faultsOf(text: string, root: JsonNode, issue: Issue): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return [faultAt(text, root, issue.path, messageOf(root, issue))];
  return issue.keys.map((key) => faultAt(text, root, [...issue.path, key], 'không có trường này'));
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
function messageOf(root: JsonNode, issue: Issue): string {
  if (issue.message !== unsaid) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const given = issue.path.reduce<unknown>(
        (value, step) => (value as Record<PropertyKey, unknown>)[step],
        plainOf(root),
      );
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
