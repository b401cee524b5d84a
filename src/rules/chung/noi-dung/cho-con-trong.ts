import type { Component } from '../../../anatomy/model';
import type { Severity } from '../../../finding/model';
import { hinted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { defineRule, type Flag } from '../../rule';
import { noteOpenings } from '../../../text/placeholder';
import { findAll, type Words } from '../../words';

/** What tells the author what to write: words in brackets, fields of a letter to many, rows of x and question marks. XXX is the number thirty. */
const leftOver = new RegExp(
  String.raw`(?<sai>\[(?:${noteOpenings}|…|\.{2,})[^\]\n]{0,80}\]|<(?:${noteOpenings})[^>\n]{0,80}>|\{\{[^}\n]{0,80}\}\}|<<[^>\n]{1,80}>>|«[\p{L}\p{N}_]{1,60}»|(?<![\p{L}\p{N}])(?:[xX]{3,12}|TBD|TBC)(?![\p{L}\p{N}])|\?{2,12}|Error! (?:Reference source not found|Bookmark not defined)\.?|Lỗi! (?:Không tìm thấy nguồn tham chiếu|Thẻ đánh dấu không được xác định)\.?|[Ll]orem ipsum)`,
  'dgiu',
);

/** The name of nobody, where a name is due. */
const nobody = /(?:ông|bà|xã|phường|huyện|tỉnh|công ty|đơn vị|cơ quan|số) (?<sai>(?:ABC|XYZ)(?![\p{L}\p{N}-]))/dgu;

const hint = /[[<{«]|\?\?|[xX]{3}|……|_{4}|\.{5}|TB[DC]|ABC|XYZ|Error!|Lỗi!|[Ll]orem/;

/** Where a place left to fill is a slip; appendices are forms more often than not. */
const components: readonly Component[] = [
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'diaDanhThoiGian',
  'tenLoai',
  'trichYeu',
  'kinhGui',
  'noiDung',
  'chuKy',
  'noiNhan',
];

/** In a symbol the letters are the author's; the number comes with the signature, and its blank is no slip. */
const lettersDue = /^\[(?:tên|đơn vị)/iu;

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
    for (const component of components) {
      for (const part of hinted(anatomy.of(component), hint)) {
        if (component === 'noiDung' && part.role !== 'tieuDe' && !textRoles.includes(part.role)) continue;
        for (const { sai } of findAll(part, leftOver)) {
          if (sai?.text === 'XXX' || (component === 'soKyHieu' && !lettersDue.test(sai?.text ?? ''))) continue;
          yield* unfilled(sai, component);
        }
        for (const { sai } of findAll(part, nobody)) yield* unfilled(sai, component, 'info');
        const blank = component === 'noiDung' ? findAll(part, dotted)[0]?.sai : undefined;
        if (blank !== undefined)
          yield { message: 'dongCham', place: { kind: 'span', span: blank.span }, severity: 'info' };
      }
    }
  },
});

function* unfilled(
  sai: Words | undefined,
  component: Component,
  severity: Severity = 'warning',
): Iterable<Flag<'chuaDien'>> {
  if (sai === undefined) return;
  const shown = sai.text.length > 40 ? `${sai.text.slice(0, 38)}…` : sai.text;
  yield {
    message: 'chuaDien',
    place: { kind: 'span', span: sai.span },
    severity,
    ...(component === 'noiDung' ? {} : { component }),
    data: { sai: shown },
    actual: shown,
  };
}
