import type { Occurrence, Part } from '../../../anatomy/model';
import { hasBlank } from '../../../text/blanks';
import { isEnded } from '../../reading/end-sign';
import { textOf } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { find, replaceWith } from '../../words';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { endedKinds } from '../../law/nd30/kinds';

export const ketThuc = defineRule({
  id: 'nd30/noi-dung/ket-thuc',
  ref: 'ND30-ND-05',
  component: 'noiDung',
  title: 'Nội dung văn bản kết thúc bằng “./.”',
  severity: 'warning',
  appliesTo: endedKinds,
  basis: docTuNghiDinh30('Phụ lục III, Mục II, các mẫu 1.1 đến 1.10', './.'),
  messages: { thieu: 'Nội dung chưa kết thúc bằng “./.”.' },
  examples: {
    right: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.'],
    wrong: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện.'],
  },

  *check({ anatomy }) {
    const occurrence = anatomy.occurrences.findLast(({ component }) => component === 'noiDung');
    const last = occurrence?.parts.at(-1);
    if (occurrence === undefined || last?.role !== 'ket' || isEndedSomewhere(occurrence)) return;
    if (hasBlank(textOf(last).slice(-12)) || /[:…]$/u.test(textOf(last))) return;
    yield* unended(last);
  },
});

/** A sign in the middle is another rule's. */
function isEndedSomewhere({ parts }: Occurrence): boolean {
  return parts.some(isEnded);
}

function* unended(last: Part): Iterable<Flag<'thieu'>> {
  const found = find(last, /(?<tu>[^\s.;,!/]{0,40})(?<dau>[.;,!/ \u00a0]{0,6})$/du);
  const { tu, dau } = found ?? {};
  if (tu === undefined || dau === undefined) return;
  const isPlain = /^[./]*$/u.test(dau.text);
  yield {
    message: 'thieu',
    place: { kind: 'span', span: { ...tu.span, end: dau.span.end } },
    actual: dau.text === '' ? tu.text : dau.text,
    expected: dau.text === '' ? `${tu.text}./.` : './.',
    fixes: [{ title: 'Ghi “./.” cuối nội dung', safety: isPlain ? 'safe' : 'review', edits: [withSign(dau)] }],
  };
}

/** A full stop stays where it is: only what is missing is written. */
function withSign(dau: Parameters<typeof replaceWith>[0]) {
  if (dau.text !== '.') return replaceWith(dau, './.');
  return replaceWith({ text: '', span: { ...dau.span, start: dau.span.end } }, '/.');
}
