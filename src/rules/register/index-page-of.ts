import type { Rule } from '../rule';
import { fixNames, type Known, systemName, systemOf, type Vocabulary } from './vocabulary';

/** docs/quy-tac/README.md: every rule by system and component, in the order of the layout diagram. */
export function indexPageOf(rules: readonly Rule[], knownOf: (rule: Rule) => Known, vocabulary: Vocabulary): string {
  const systems = [...Object.keys(vocabulary.systems), ...new Set(rules.map(({ id }) => systemOf(id)))];
  const sections = [...new Set(systems)].flatMap((system) => {
    const own = rules.filter(({ id }) => systemOf(id) === system);
    const [first] = own;
    return first === undefined ? [] : [systemSection(systemName(first.id, vocabulary), own, knownOf, vocabulary)];
  });
  const head = [
    '# Quy tắc kiểm tra',
    `${rules.length} quy tắc. Mỗi trang có ví dụ sai và đúng, điều khoản và trích dẫn, và quy tắc ấy đáng tin đến đâu. Trang sinh ra từ mã nguồn bằng \`npm run docs:rules\`.`,
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function systemSection(
  name: string,
  rules: readonly Rule[],
  knownOf: (rule: Rule) => Known,
  vocabulary: Vocabulary,
): string {
  const components = Object.keys(vocabulary.components);
  const tables = components.flatMap((component) => {
    const own = rules.filter((rule) => rule.component === component);
    if (own.length === 0) return [];
    const rows = own.map((rule) => {
      const known = knownOf(rule);
      return `| [${rule.title.replaceAll('|', '\\|')}](${rule.id}.md) | ${vocabulary.severities[rule.severity]} | ${fixNames[known.fix]} |`;
    });
    const title = Object.entries(vocabulary.components).find(([key]) => key === component)?.[1] ?? component;
    return [[`### ${title}`, '', '| quy tắc | mức | sửa |', '| --- | --- | --- |', ...rows].join('\n')];
  });
  return [`## ${name}`, ...tables].join('\n\n');
}
