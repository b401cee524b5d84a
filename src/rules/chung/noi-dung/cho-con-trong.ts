import { textRoles } from '../../shapes/wording';
import { defineRule } from '../../rule';
import { findAll } from '../../words';

/** Words in square or angle brackets that tell the author what to write, rows of x and question marks; XXX is the number thirty. */
const leftOver =
  /(?<sai>\[(?:ghi|điền|nhập|tên|số|ngày|nơi|họ|chức vụ|bổ sung|cơ quan|đơn vị|thời gian|địa điểm|nội dung|…|\.{2,})[^\]\n]{0,80}\]|<(?:ghi|điền|nhập|tên|số|ngày|nơi|họ|chức vụ|bổ sung|cơ quan|đơn vị|thời gian|địa điểm|nội dung)[^>\n]{0,80}>|(?<![\p{L}\p{N}])[xX]{3,12}(?![\p{L}\p{N}])|\?{2,12})/dgiu;

const hint = /[[<]|\?\?|xxx|XXX|……|_{4}|\.{5}/i;

/** A row of dots among words: still to be filled in. An ellipsis that ends a list is shorter. */
const dotted = /(?<sai>\.{5,200}|…{2,100}|_{4,200})(?=[ \u00a0]?[\p{L},;])/dgu;

export const choConTrong = defineRule({
  id: 'chung/noi-dung/cho-con-trong',
  ref: null,
  component: 'noiDung',
  title: 'Không còn chỗ chờ điền khi trình ký',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    chuaDien: 'Còn chỗ chờ điền “{sai}”.',
    dongCham: 'Còn dòng chấm chờ điền.',
  },
  examples: {
    right: ['Chăm lo các đối tượng chính sách, đối tượng đặc biệt khó khăn,... trong ngày … tháng … năm 2026.'],
    wrong: ['Giao [tên đơn vị] chủ trì thực hiện.', 'Kinh phí thực hiện: xxx đồng.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiDung')) {
      if (!textRoles.includes(part.role) || !hint.test(part.paragraph.text)) continue;
      for (const { sai } of findAll(part, leftOver)) {
        if (sai === undefined || sai.text === 'XXX') continue;
        const shown = sai.text.length > 40 ? `${sai.text.slice(0, 38)}…` : sai.text;
        yield { message: 'chuaDien', place: { kind: 'span', span: sai.span }, data: { sai: shown }, actual: shown };
      }
      const blank = findAll(part, dotted)[0]?.sai;
      if (blank !== undefined)
        yield { message: 'dongCham', place: { kind: 'span', span: blank.span }, severity: 'info' };
    }
  },
});
