import type { Part } from '../../../anatomy/model';
import { hasBlank } from '../../../text/blanks';
import { at, textOf } from '../../place';
import { groundBlocks } from '../../reading/running-text';
import { defineRule, type Flag, type Rule } from '../../rule';
import { find, replaceWith } from '../../words';
import type { PartyDemand } from './demand';

/** Each căn cứ ends “;”, the last one with the convention's mark. */
export function groundMarkRule(demand: PartyDemand & { readonly last: '.' | ',' }): Rule<'thieuDau' | 'saiDau'> {
  const { last, ...own } = demand;
  const grounds = (end: string) => `- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc của Đảng uỷ${end}\nQUYẾT ĐỊNH`;
  return defineRule({
    ...own,
    component: 'noiDung',
    title: `Sau mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng có ${last === '.' ? 'dấu chấm' : 'dấu phẩy'}`,
    appliesTo: 'all',
    messages: {
      thieuDau: 'Cuối căn cứ thiếu dấu “{dung}”.',
      saiDau: 'Căn cứ kết thúc bằng dấu “{dau}”, quy định dấu “{dung}”.',
    },
    examples: { right: [grounds(last)], wrong: [grounds(';')] },
    *check({ anatomy }) {
      for (const block of groundBlocks(anatomy)) {
        for (const [i, part] of block.entries())
          yield* wrongMark(part, i === block.length - 1 ? last : ';', i === block.length - 1);
      }
    },
  });
}

function* wrongMark(part: Part, dung: string, isLast: boolean): Iterable<Flag<'thieuDau' | 'saiDau'>> {
  const mark = find(part, /(?<dau>[;.,:]?)$/du)?.dau;
  if (mark === undefined || mark.text === dung || (isLast && mark.text === ':')) return;
  if (hasBlank(textOf(part).slice(-20))) return;
  const nothing = mark.text === '';
  yield {
    message: nothing ? 'thieuDau' : 'saiDau',
    place: nothing ? at(part) : { kind: 'span', span: mark.span },
    data: { dau: mark.text, dung },
    actual: mark.text,
    expected: dung,
    fixes: [
      { title: nothing ? `Thêm “${dung}”` : `Đổi thành “${dung}”`, safety: 'safe', edits: [replaceWith(mark, dung)] },
    ],
  };
}

/** A dash before each căn cứ, typed or printed by Word's numbering. */
export function groundDashRule(demand: PartyDemand): Rule<'thieuGach' | 'saiGach'> {
  return defineRule({
    ...demand,
    component: 'noiDung',
    title: 'Trước mỗi căn cứ có một dấu gạch ngang (-)',
    appliesTo: 'all',
    messages: {
      thieuGach: 'Trước căn cứ thiếu dấu gạch ngang (-).',
      saiGach: 'Trước căn cứ ghi dấu “{actual}”, quy định dấu gạch ngang (-).',
    },
    examples: {
      right: ['- Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH'],
      wrong: ['Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH'],
    },
    *check({ anatomy }) {
      for (const part of groundBlocks(anatomy).flat()) {
        if (part.paragraph.label !== '') continue;
        const { dau, sau } = find(part, /^(?<dau>[-–—+*•]?)(?<sau>\s*)/du) ?? {};
        if (dau === undefined || sau === undefined || /^[-–—]$/u.test(dau.text)) continue;
        const whole = { text: dau.text + sau.text, span: { ...dau.span, end: sau.span.end } };
        yield {
          message: dau.text === '' ? 'thieuGach' : 'saiGach',
          place: at(part),
          data: { actual: dau.text },
          actual: dau.text,
          expected: '-',
          fixes: [{ title: 'Thêm “- ” trước căn cứ', safety: 'safe', edits: [replaceWith(whole, '- ')] }],
        };
      }
    },
  });
}

/** A law among the căn cứ with its number or its whole date. */
const lawDate =
  /^[-–\s]*Căn cứ (?:Bộ luật|Luật|Pháp lệnh) [^;.]{2,120}?(?<sai>(?:,? số \d[\p{L}\d/]{3,20})?,? (?:được .{0,40} thông qua )?ngày \d{1,2}(?: tháng \d{1,2} năm |[/.-]\d{1,2}[/.-])(?<nam>\d{4}))/du;

/** Of a law the căn cứ gives the name and the year. */
export function lawYearRule(demand: PartyDemand): Rule<'caNgay'> {
  return defineRule({
    ...demand,
    component: 'noiDung',
    title: 'Căn cứ là luật, pháp lệnh chỉ ghi tên và năm ban hành',
    appliesTo: 'all',
    messages: { caNgay: 'Căn cứ luật, pháp lệnh ghi “{actual}”, quy định chỉ ghi năm ban hành.' },
    examples: {
      right: ['- Căn cứ Luật Lưu trữ năm 2024.\nQUYẾT ĐỊNH'],
      wrong: ['- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\nQUYẾT ĐỊNH'],
    },
    *check({ anatomy }) {
      for (const part of groundBlocks(anatomy).flat()) {
        const { sai, nam } = find(part, lawDate) ?? {};
        if (sai === undefined || nam === undefined) continue;
        yield {
          message: 'caNgay',
          place: { kind: 'span', span: sai.span },
          data: { actual: sai.text.trim() },
          actual: sai.text.trim(),
          expected: `năm ${nam.text}`,
          fixes: [{ title: `Ghi “năm ${nam.text}”`, safety: 'review', edits: [replaceWith(sai, ` năm ${nam.text}`)] }],
        };
      }
    },
  });
}
