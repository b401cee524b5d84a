import type { LegalBasis } from '../../finding/model';
import type { Example, Rule } from '../rule';
import { fixNames, type Known, standings, systemName, type Vocabulary } from './vocabulary';

/** The page of one rule, in Markdown: wrong and right, why, what the pane says, how far to trust it. */
export function pageOf(rule: Rule, known: Known, vocabulary: Vocabulary): string {
  const severity = vocabulary.severities[rule.severity];
  const facts = [
    `**${capital(severity)}**`,
    vocabulary.components[rule.component],
    systemName(rule.id, vocabulary),
    fixNames[known.fix],
  ];
  const sections = [
    `# ${rule.title}`,
    facts.join(' · '),
    examplesOf(rule),
    whyOf(rule, vocabulary),
    `**Ngăn bên nói.** ${known.messages.join(' / ')}`,
    `**Áp dụng.** ${kindsOf(rule, vocabulary)}`,
    `**Độ tin cậy.** ${measuredOf(known)}`,
    `**Khi cơ quan làm khác.** Một chỗ: bấm “Bỏ qua…” trên mục ấy và ghi lý do. Mọi văn bản: ghi \`"${rule.id}": "off"\` trong [tệp quy tắc](${up(rule.id)}../dong-lenh.md).`,
    `<sub>\`${rule.id}\`${rule.ref === null ? '' : ` · ${rule.ref}`} · [mọi quy tắc](${up(rule.id)}README.md) · trang này sinh ra từ mã nguồn</sub>`,
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

/** From the page back to docs/quy-tac/. */
function up(id: string): string {
  return '../'.repeat(id.split('/').length - 1);
}

function whyOf({ basis }: Rule, vocabulary: Vocabulary): string {
  if (basis === null) return '**Vì sao.** Lỗi chữ nghĩa thông thường, không cần điều khoản.';
  const quote = basis.quote.split('\n').map((line) => `> ${line}`);
  return [
    `**Vì sao.** ${standings[basis.standing]}: ${instrumentOf(basis, vocabulary)}, ${basis.clause}.`,
    '',
    ...quote,
  ].join('\n');
}

/** "Nghị định 30/2020/NĐ-CP" where the instrument is one of the conventions, else its number alone. */
function instrumentOf({ instrument }: LegalBasis, { systems }: Vocabulary): string {
  return Object.values(systems).find((name) => name.endsWith(` ${instrument}`)) ?? instrument;
}

function kindsOf({ appliesTo }: Rule, { kinds }: Vocabulary): string {
  return appliesTo === 'all'
    ? 'Mọi loại văn bản.'
    : `${capital(appliesTo.map((it) => kinds[it].toLocaleLowerCase('vi')).join(', '))}.`;
}

function measuredOf({ measured }: Known): string {
  if (measured === null || measured.right + measured.wrong + measured.expected === 0) return 'Chưa có số đo.';
  const { right, wrong, expected } = measured;
  const spoken = right + wrong;
  const precision =
    spoken === 0
      ? 'Chưa lên tiếng lần nào'
      : `Lên tiếng ${spoken} lần, đúng ${right} (độ chính xác ${share(right, spoken)})`;
  const recall =
    expected === 0
      ? 'chưa có lỗi mẫu loại này'
      : `tìm thấy ${right} trên ${expected} lỗi loại này (độ phủ ${share(right, expected)})`;
  return `${precision}; ${recall}, đo trên các văn bản mẫu của kho mã.`;
}

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(0)}%`;
}

function examplesOf({ examples: { right, wrong } }: Rule): string {
  const count = Math.max(right.length, wrong.length);
  if (count === 0) return '';
  const rows = Array.from({ length: count }, (_, i) => `| ${cell(wrong[i])} | ${cell(right[i])} |`);
  return ['| sai | đúng |', '| --- | --- |', ...rows].join('\n');
}

function cell(example: Example | undefined): string {
  if (example === undefined) return '';
  if (typeof example === 'string') return code(example);
  return example.text === null ? `(${example.shown})` : `${code(shortened(example.text))} (${example.shown})`;
}

function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ').replaceAll('|', '\\|')}${fence}`;
}

/** Words that only carry a look need not be read to their end. */
function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`;
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
