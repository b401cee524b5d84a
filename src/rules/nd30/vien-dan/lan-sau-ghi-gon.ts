import { body } from '../../law/nd30/body';
import { defineRule } from '../../rule';
import { runningParts } from '../../reading/running-text';
import { isQuoted } from '../../shapes/wording';
import { findAll } from '../../words';

/** A citation in full: type, number, day and issuer. */
const full =
  /(?=[NQCTKH])(?<![\p{L}\p{N}])(?<ten>(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Thông báo) số (?<so>\d{1,5}\/[\p{L}\d/-]{2,30}?)),? (?<ngay>ngày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4}) của )/dgu;

export const lanSauGhiGon = defineRule({
  id: 'nd30/vien-dan/lan-sau-ghi-gon',
  ref: 'ND30-VD-03',
  component: 'vienDan',
  title: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu',
  severity: 'info',
  appliesTo: 'all',
  basis: body.vienDan,
  messages: { ghiDu: '“{ten}” đã viện dẫn đầy đủ ở trên, lần này chỉ cần ghi tên loại và số, ký hiệu.' },
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\nSở Nội vụ đề nghị thực hiện theo Nghị định số 30/2020/NĐ-CP./.',
    ],
    wrong: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\nSở Nội vụ đề nghị thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ./.',
    ],
  },

  *check({ anatomy }) {
    const seen = new Set<string>();
    for (const part of runningParts(anatomy)) {
      if (!/ s[^ ]{1,3} \d/.test(part.paragraph.text)) continue;
      for (const { ten, so, ngay } of findAll(part, full)) {
        if (ten === undefined || so === undefined || ngay === undefined || isQuoted(part, ten.span.start)) continue;
        const key = `${so.text} ${ngay.text}`.normalize('NFC');
        if (seen.has(key))
          yield {
            message: 'ghiDu',
            place: { kind: 'span', span: ten.span },
            data: { ten: ten.text },
            actual: ten.text,
          };
        seen.add(key);
      }
    }
  },
});
