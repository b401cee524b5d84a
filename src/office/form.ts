import { plainOf, type JsonNode } from './json';
import type { Fault } from './model';
import { faultAt, fieldAt } from './places';
import { officeFile, type OfficeFile } from './schema';

type Issue = NonNullable<ReturnType<typeof officeFile.safeParse>['error']>['issues'][number];

/** The file by its form alone: keys that stand twice, fields nobody knows, values of another sort. */
export function formOf(text: string, root: JsonNode): OfficeFile | readonly Fault[] {
  const result = officeFile.safeParse(plainOf(root));
  const faults = [
    ...twiceIn(text, root, []),
    ...(result.error?.issues ?? []).flatMap((issue) => faultsOf(text, root, issue)),
  ];
  return result.data === undefined || faults.length > 0 ? faults : result.data;
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

function messageOf(root: JsonNode, issue: Issue): string {
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
      return `dài quá ${issue.maximum} chữ`;
    case 'invalid_format':
      return 'không được có dấu cách';
    default:
      return 'không đúng dạng';
  }
}
