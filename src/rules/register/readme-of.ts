import type { Severity } from '../../finding/model';
import type { Example, Rule } from '../rule';

const severityNames: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'nên xem', info: 'góp ý' };

const standings = {
  text: 'văn bản ghi rõ',
  reading: 'hiểu theo mẫu, ví dụ',
  custom: 'thông lệ',
} as const;

/** The page of all rules, in Markdown: what each demands, by which words, with examples. */
export function pageOf(rules: readonly Rule[]): string {
  const head = `# Quy tắc kiểm tra\n\n${rules.length} quy tắc. Trang này sinh ra từ mã nguồn bằng \`npm run docs:rules\`.\n`;
  return `${head}\n${rules.map(entryOf).join('\n')}`;
}

function entryOf(rule: Rule): string {
  const facts = [severityNames[rule.severity], kindsOf(rule), rule.ref === null ? '' : `\`${rule.ref}\``].filter(
    (it) => it !== '',
  );
  return (
    [`## ${rule.id}`, `**${rule.title}** · ${facts.join(' · ')}`, quoteOf(rule), examplesOf(rule)]
      .filter((it) => it !== '')
      .join('\n\n') + '\n'
  );
}

function kindsOf({ appliesTo }: Rule): string {
  return appliesTo === 'all' ? 'mọi loại văn bản' : appliesTo.join(', ');
}

function quoteOf({ basis }: Rule): string {
  if (basis === null) return '';
  return `> ${basis.quote}\n>\n> — ${basis.instrument}, ${basis.clause} (${standings[basis.standing]})`;
}

function examplesOf({ examples: { right, wrong } }: Rule): string {
  if (right.length + wrong.length === 0) return '';
  return `| đúng | sai |\n| --- | --- |\n| ${cell(right)} | ${cell(wrong)} |`;
}

function cell(examples: readonly Example[]): string {
  return examples.map(exampleOf).join(' · ');
}

function exampleOf(example: Example): string {
  if (typeof example === 'string') return code(example);
  return example.text === null ? `(${example.shown})` : `${code(shortened(example.text))} (${example.shown})`;
}

function code(text: string): string {
  return `\`${text.replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ').replaceAll('|', '\\|')}\``;
}

/** Words that only carry a look need not be read to their end. */
function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`;
}
