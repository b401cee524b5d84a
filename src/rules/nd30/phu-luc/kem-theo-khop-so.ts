import { documentsOf } from '../../../anatomy/documents';
import type { Part } from '../../../anatomy/model';
import { type CalendarDate, findDate, toIsoDate, writtenDay } from '../../../text/dates';
import { spanIn, textAt } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongKemTheo } from '../../reading/fixed-lines';

const soTrongChiDan = /số:?\s*(?<so>\d{1,5})[/-](?<kyHieu>\p{L}[\p{L}\d/-]{1,40})/diu;
const soCuaVanBan = /(?<so>\d{1,5})[/-](?<kyHieu>\p{L}[\p{L}\d/-]{1,40})/diu;

export const kemTheoKhopSo = defineRule({
  id: 'nd30/phu-luc/kem-theo-khop-so',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  title: 'Số, ngày ghi ở chỉ dẫn “Kèm theo …” là số, ngày của chính văn bản',
  severity: 'warning',
  appliesTo: 'all',
  attached: false,
  basis: { ...endingAndPage.thongTinKemTheo, standing: 'reading' },
  messages: {
    khacSo: 'Phụ lục ghi kèm theo văn bản số {actual}, văn bản này số {expected}.',
    khacNgay: 'Phụ lục ghi kèm theo văn bản ngày {actual}, văn bản này ngày {expected}.',
  },
  examples: {
    right: ['Phụ lục I\nDANH SÁCH\n(Kèm theo Công văn số 15/SNV-VP)', 'Phụ lục I\n(Kèm theo Quyết định số 20/QĐ-SNV)'],
    wrong: ['Phụ lục I\nDANH SÁCH\n(Kèm theo Công văn số 16/SNV-VP)'],
  },

  *check({ anatomy }) {
    const number = anatomy.of('soKyHieu')[0];
    const own = number === undefined ? undefined : find(number, soCuaVanBan);
    if (number === undefined || own?.so === undefined || own.kyHieu === undefined) return;
    const soCuaMinh = spanIn(number.paragraph, own.so.span.start, own.kyHieu.span.end);
    for (const part of documentsOf(anatomy).flatMap((it) => it.of('phuLuc').filter(laDongKemTheo))) {
      const found = find(part, soTrongChiDan);
      if (found?.so === undefined || found.kyHieu?.text.normalize('NFC') !== own.kyHieu.text.normalize('NFC')) continue;
      if (Number(found.so.text) === Number(own.so.text)) {
        yield* otherDay(part, found.kyHieu.span.end, anatomy.date);
        continue;
      }
      const so = spanIn(part.paragraph, found.so.span.start, found.kyHieu.span.end);
      yield {
        message: 'khacSo',
        place: { kind: 'span', span: so },
        data: { actual: textAt(part.paragraph, so), expected: textAt(number.paragraph, soCuaMinh) },
        actual: found.so.text,
        expected: own.so.text,
        fixes: [{ title: `Ghi “${own.so.text}”`, safety: 'review', edits: [replaceWith(found.so, own.so.text)] }],
      };
    }
  },
});

/** The day behind the number, where it is another than the draft's own. */
function* otherDay(part: Part, from: number, own: string | null): Iterable<Flag<'khacNgay'>> {
  const written = part.paragraph.text.slice(from, part.end);
  const date = findDate(written);
  const day = date === null ? null : toIsoDate(date);
  if (date === null || day === null || own === null || day === own) return;
  const data = { actual: writtenDay(day), expected: writtenDay(own as CalendarDate) };
  yield {
    message: 'khacNgay',
    place: { kind: 'span', span: spanIn(part.paragraph, from + date.start, from + date.end) },
    data,
    ...data,
  };
}
