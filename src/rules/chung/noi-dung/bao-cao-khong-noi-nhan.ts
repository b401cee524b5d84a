import { wordsOf } from '../../words';
import { assignmentsIn, type Assignment } from '../../reading/assignments';
import { sentenceBefore } from '../../reading/dated-parts';
import { deadlinesOf, type Deadline } from '../../reading/deadlines';
import { defineRule, type RuleContext } from '../../rule';

const baoCao = /(?<!\p{L})báo cáo(?! viên)(?!\p{L})/iu;
/** Somebody is named who gets it: “về Sở …”, “báo cáo UBND tỉnh”, “gửi Văn phòng”. */
const coNoi =
  /(?<!\p{L})(?:về|qua|cho|tới|lên) (?:\p{Lu}|địa chỉ|cơ quan|đơn vị|cấp|lãnh đạo)|(?:báo cáo|gửi|trình)(?: [\p{Ll}]{1,7}){0,6} \p{Lu}|cấp (?:trên|có thẩm quyền)|lãnh đạo/u;
/** One unit gathers the reports. */
const tongHop = /tổng hợp|đầu mối/iu;

export const baoCaoKhongNoiNhan = defineRule({
  id: 'chung/noi-dung/bao-cao-khong-noi-nhan',
  ref: null,
  component: 'noiDung',
  title: 'Yêu cầu báo cáo nói rõ gửi về đâu khi có đơn vị tổng hợp',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: { khongRo: 'Có hạn báo cáo {han} nhưng chưa nói gửi về đâu, trong khi {donVi} được giao tổng hợp.' },
  examples: {
    right: ['Các đơn vị báo cáo kết quả trước ngày 20/3/2026.\nĐề nghị thực hiện.'],
    wrong: ['Các đơn vị báo cáo kết quả trước ngày 20/3/2026.\nGiao Sở Tài chính tổng hợp.\nĐề nghị thực hiện.'],
  },

  *check({ anatomy }) {
    const open = deadlinesOf(anatomy).filter(saysNotWhere);
    if (open.length === 0) return;
    const gathers = assignmentsIn(anatomy).find(({ part }) => tongHop.test(wordsOf(part)));
    if (gathers === undefined || saysWhereAnywhere(anatomy)) return;
    for (const { dated, date } of open) {
      if (dated.part === gathers.part) continue;
      const han = dated.text.slice(date.start, date.end);
      yield {
        message: 'khongRo',
        place: { kind: 'span', span: dated.spanOf(date.start, date.end) },
        data: { han, donVi: nameOf(gathers) },
        actual: han,
      };
    }
  },
});

function saysNotWhere({ dated, date }: Deadline): boolean {
  const before = sentenceBefore(dated, date);
  const after = /^[^.;\n]{0,200}/u.exec(dated.text.slice(date.end))?.[0] ?? '';
  const from = baoCao.exec(before)?.index;
  return from !== undefined && !coNoi.test(`${before.slice(from)} ${after}`);
}

/** A sentence of the document says where reports go. */
function saysWhereAnywhere(anatomy: RuleContext['anatomy']): boolean {
  return anatomy
    .of('noiDung')
    .some(
      (part) => /b(?:á|a\u0301)o c(?:á|a\u0301)o|g(?:ử|ử)i/u.test(part.paragraph.text) && veDau.test(wordsOf(part)),
    );
}

const veDau = /(?:báo cáo|gửi)[^.;]{0,80} (?:về|qua|cho) (?:\p{Lu}|địa chỉ)/u;

function nameOf({ unit }: Assignment): string {
  return `“${unit}”`;
}
