import { documentsOf } from '../../../anatomy/documents';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongKemTheo } from '../../reading/fixed-lines';

const soTrongChiDan = /số:?\s*(?<so>\d{1,5})\/(?<kyHieu>\p{L}[\p{L}\d-]{1,40})/diu;
const soCuaVanBan = /(?<so>\d{1,5})\/(?<kyHieu>\p{L}[\p{L}\d-]{1,40})/diu;

export const kemTheoKhopSo = defineRule({
  id: 'nd30/phu-luc/kem-theo-khop-so',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  title: 'Số ghi ở chỉ dẫn “Kèm theo …” là số của chính văn bản',
  severity: 'warning',
  appliesTo: 'all',
  attached: false,
  basis: { ...endingAndPage.thongTinKemTheo, standing: 'reading' },
  messages: { khacSo: 'Phụ lục ghi kèm theo văn bản số {actual}, văn bản này số {expected}.' },
  examples: {
    right: ['Phụ lục I\nDANH SÁCH\n(Kèm theo Công văn số 15/SNV-VP)', 'Phụ lục I\n(Kèm theo Quyết định số 20/QĐ-SNV)'],
    wrong: ['Phụ lục I\nDANH SÁCH\n(Kèm theo Công văn số 16/SNV-VP)'],
  },

  *check({ anatomy }) {
    const number = anatomy.of('soKyHieu')[0];
    const own = number === undefined ? undefined : find(number, soCuaVanBan);
    if (own?.so === undefined || own.kyHieu === undefined) return;
    for (const part of documentsOf(anatomy).flatMap((it) => it.of('phuLuc').filter(laDongKemTheo))) {
      const found = find(part, soTrongChiDan);
      if (found?.so === undefined || found.kyHieu?.text.normalize('NFC') !== own.kyHieu.text.normalize('NFC')) continue;
      if (Number(found.so.text) === Number(own.so.text)) continue;
      yield {
        message: 'khacSo',
        place: { kind: 'span', span: spanIn(part.paragraph, found.so.span.start, found.kyHieu.span.end) },
        data: { actual: `${found.so.text}/${found.kyHieu.text}`, expected: `${own.so.text}/${own.kyHieu.text}` },
        actual: found.so.text,
        expected: own.so.text,
        fixes: [{ title: `Ghi “${own.so.text}”`, safety: 'review', edits: [replaceWith(found.so, own.so.text)] }],
      };
    }
  },
});
