import type { AppliedEntry, CleanedEntry, FixReport } from './model';
import { changeText, doneMark, findingsText, markWidth, nobody, placeText, plain, shown, type Paint } from './text';

/** What a report on `fix` must know beside the report. */
export interface FixTextOptions {
  /** Rules whose level the office chose. */
  readonly byOffice?: ReadonlySet<string>;
  /** What was said of each place before it was put right, in the order of `applied`. */
  readonly messages?: readonly string[];
  /** False for a document that is left alone: nothing left is then no praise. */
  readonly judged?: boolean;
  /** What there is to be said of the file beside its findings. */
  readonly notices?: readonly string[];
}

/** What `fix` did, for a person at a terminal. */
export function fixText(
  { output, applied, left, cleaned }: FixReport,
  paint: Paint = plain,
  { byOffice = nobody, messages = [], judged = true, notices = [] }: FixTextOptions = {},
): string {
  const done = appliedText(output, applied, messages, paint);
  const rest = !judged
    ? 'Văn bản ngoài phạm vi, không kiểm tra.'
    : left.length === 0
      ? 'Không còn lỗi nào.'
      : `Còn ${left.length} mục phải xem.`;
  const open = findingsText(output, left, paint, byOffice);
  const traces = cleaned === undefined ? [] : cleanedText(output, cleaned, paint);
  const told = notices.map((notice) => `  ${paint('dim', '·')} ${notice}`);
  const lines = [
    paint('bold', output),
    ...told,
    ...traces,
    ...done,
    `  Đã sửa ${applied.length} chỗ. ${rest}`,
    ...open,
  ];
  return `${lines.join('\n')}\n`;
}

/** Each place that was put right, laid out as a finding is: what was wrong, the words before and after, the rule. */
function appliedText(
  output: string,
  applied: readonly AppliedEntry[],
  messages: readonly string[],
  paint: Paint,
): string[] {
  const places = applied.map(({ location }) => placeText(output, location));
  const width = Math.max(0, ...places.map((place) => place.length));
  const mark = paint('green', doneMark.padEnd(markWidth));
  return applied.map(({ before, after, rule }, i) =>
    [
      `  ${(places[i] ?? '').padEnd(width)} ${mark} ${messages[i] ?? ''}`.trimEnd(),
      `      ${changeText(before, after, paint)}`,
      `      ${paint('dim', rule)}`,
    ].join('\n'),
  );
}

const traceNames: Readonly<Record<CleanedEntry['kind'], string>> = {
  insertion: 'chấp nhận chữ thêm',
  deletion: 'bỏ hẳn chữ đã xóa',
  move: 'chấp nhận chữ chuyển chỗ',
  format: 'chấp nhận đổi định dạng',
  comment: 'bỏ nhận xét',
  highlight: 'bỏ tô màu nền',
};

function cleanedText(output: string, cleaned: readonly CleanedEntry[], paint: Paint): readonly string[] {
  const lines = cleaned.map(({ kind, paragraph, author, text }) => {
    const place = paragraph === null ? `${output}:` : `${output}:${paragraph + 1}:`;
    const words = text === '' ? '' : ` ${shown(text)}`;
    return `  ${place} ${traceNames[kind]}${words}${author === null ? '' : paint('dim', ` (${author})`)}`;
  });
  return [...lines, `  Đã làm sạch ${cleaned.length} dấu vết.`];
}
