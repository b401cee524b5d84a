import { sifted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { defineRule } from '../../rule';
import { findAll } from '../../words';

const khoang =
  /(?<!các |những )(?<loai>giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên học|từ năm)(?: từ)?(?: năm)? (?<dau>(?:19|20)\d\d)(?: ?[-–] ?| đến(?: hết)?(?: năm)? )(?<cuoi>(?:19|20)\d\d)(?!\d)/dgiu;

export const khoangNam = defineRule({
  id: 'chung/noi-dung/khoang-nam',
  ref: null,
  component: 'noiDung',
  title: 'Năm đầu của một khoảng trước năm cuối; năm học gồm hai năm liền nhau',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    nguoc: 'Khoảng “{khoang}” có năm đầu sau năm cuối.',
    namHoc: 'Năm học “{khoang}” không phải là hai năm liền nhau.',
  },
  examples: {
    right: ['Kế hoạch giai đoạn 2021 - 2025, năm học 2025 - 2026.'],
    wrong: ['Kế hoạch giai đoạn 2025 - 2021.', 'Kế hoạch năm học 2025 - 2027.'],
  },

  *check({ anatomy }) {
    for (const component of ['trichYeu', 'noiDung'] as const) {
      for (const part of sifted(anatomy.of(component), khoang)) {
        const { text } = part.paragraph;
        if (!/(?:19|20)\d\d ?(?:[-–]|(?:đ|Đ))/u.test(text.replaceAll('\u00a0', ' '))) continue;
        if (!textRoles.includes(part.role) && part.role !== 'oBang') continue;
        for (const { loai, dau, cuoi } of findAll(part, khoang)) {
          if (loai === undefined || dau === undefined || cuoi === undefined) continue;
          const [from, to] = [Number(dau.text), Number(cuoi.text)];
          const school = /học$/iu.test(loai.text.normalize('NFC'));
          if (school ? to === from + 1 : to >= from) continue;
          const span = { ...dau.span, end: cuoi.span.end };
          const khoangNay = text.slice(span.start, span.end);
          yield {
            message: school && to >= from ? 'namHoc' : 'nguoc',
            place: { kind: 'span', span },
            ...(component === 'noiDung' ? {} : { component }),
            data: { khoang: khoangNay },
            actual: khoangNay,
          };
        }
      }
    }
  },
});
