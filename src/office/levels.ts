import { allows, type Level } from '../rules/office';
import { distance } from '../text/distance';
import type { JsonEntry, JsonNode } from '../json/read';
import type { Change, Fault, KnownRule } from './model';
import { fieldAt } from '../json/places';

/** What `rules` of a file comes to, rule by rule, and what is wrong in it. Its form has been found good. */
export function levelsOf(
  text: string,
  root: JsonNode,
  known: readonly KnownRule[],
): { readonly changes: readonly Change[]; readonly faults: readonly Fault[] } {
  const decided = new Map<KnownRule, { readonly entry: JsonEntry; readonly level: Level }>();
  const faults: Fault[] = [];
  const blame = (entry: JsonEntry, message: string) =>
    faults.push({ ...fieldAt(text, entry.at, ['rules', entry.key]), message });

  for (const entry of entriesOf(root)) {
    const level = levelOf(entry.value);
    const meant = known.filter(({ id }) => means(entry.key, id));
    const bound = meant.filter((rule) => !allows(rule, level));
    if (meant.length === 0) blame(entry, unknown(entry.key, known));
    if (bound.length > 0) blame(entry, binding(entry.key, bound));
    const opposed = meant.flatMap((rule) => {
      const before = decided.get(rule);
      return before !== undefined && before.level !== level ? [before.entry] : [];
    })[0];
    if (opposed !== undefined) blame(entry, `trái với “${opposed.key}” ở dòng ${fieldAt(text, opposed.at, []).line}`);
    for (const rule of meant) decided.set(rule, { entry, level });
  }

  const changes = [...decided]
    .filter(([rule, { level }]) => level !== rule.severity)
    .map(([{ id, title, severity }, { level }]): Change => ({ rule: id, title, from: severity, to: level }));
  return { changes, faults };
}

function entriesOf(root: JsonNode): readonly JsonEntry[] {
  const rules = root.kind === 'object' ? root.entries.find(({ key }) => key === 'rules')?.value : undefined;
  return rules?.kind === 'object' ? rules.entries : [];
}

function levelOf(node: JsonNode): Level {
  return (node.kind === 'plain' ? node.value : null) as Level;
}

/** “chung/noi-dung/tu-lap” means itself; “chung/noi-dung/*” and “chung/*” all below. */
function means(key: string, id: string): boolean {
  return key.endsWith('/*') ? id.startsWith(key.slice(0, -1)) : key === id;
}

function binding(key: string, bound: readonly KnownRule[]): string {
  const why =
    'quy định nêu rõ là lỗi nên không tắt, không hạ mức được; chỉ bỏ qua từng chỗ trong văn bản, có ghi lý do';
  return key.endsWith('/*') ? `gồm “${bound[0]?.id ?? ''}”, ${why}` : why;
}

/** So many letters apart, and a name is no longer a slip of another. */
const far = 12;

function unknown(key: string, known: readonly KnownRule[]): string {
  const names = key.endsWith('/*') ? groupsOf(known) : known.map(({ id }) => id);
  let [nearest, least] = ['', far];
  for (const name of names) {
    const edits = distance(key, name, least - 1);
    if (edits < least) [nearest, least] = [name, edits];
  }
  return nearest === '' ? 'không có quy tắc này' : `không có quy tắc này; gần nhất là “${nearest}”`;
}

function groupsOf(known: readonly KnownRule[]): readonly string[] {
  const folders = known.flatMap(({ id }) => {
    const [system = '', component = ''] = id.split('/');
    return [`${system}/*`, `${system}/${component}/*`];
  });
  return [...new Set(folders)];
}
