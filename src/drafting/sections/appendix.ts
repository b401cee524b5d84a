import type { NewBlock } from '../../finding/new-block';
import type { Convention } from '../../profile/model';
import { fold } from '../../text/fold';
import { placeholder } from '../../text/placeholder';
import { ruled } from '../../templates/page/body';
import { para } from '../../templates/sheet';
import { blocksBeside, paragraphOf } from './blocks';
import { isWhole } from './cells';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { attachedTo, conventionOf } from './words';

const unmentioned = 'Trong nội dung cần có câu nhắc đến phụ lục, ví dụ “(Chi tiết tại Phụ lục kèm theo)”.';

/** Length of the line under “(Kèm theo …)”, points. */
const rule = 115;

/** The heading of an appendix on a page of its own, with what it goes with; of one that is there, what its heading lacks. */
export function appendix(material: Material, choices: Choices): Built {
  const { draft, anatomy } = material;
  const convention = conventionOf(anatomy);
  const there = anatomy.occurrences.filter(({ component }) => component === 'phuLuc');
  const note = paragraphOf(para('KemTheo', attachedTo(material, choices)), convention);
  if (there.length > 0) {
    const edits = there.flatMap(({ parts }) => {
      const heading = parts.find(({ role }) => role === 'heading');
      if (heading?.confidence !== 'sure' || parts.some(({ role }) => role === 'kemTheo')) return [];
      const at = parts.slice(parts.indexOf(heading) + 1).findIndex(({ role }) => role !== 'tieuDe');
      const last =
        at < 0
          ? (parts.findLast(({ role }) => role === 'tieuDe') ?? heading)
          : (parts[parts.indexOf(heading) + at] ?? heading);
      return isWhole(last) && last.paragraph.part === 'body' ? [blocksBeside(last.paragraph, 'after', [note])] : [];
    });
    return edits.length === 0 ? complete : built(edits, ['dòng “(Kèm theo …)”'], false);
  }
  const last = draft.paragraphs[anatomy.range.to - 1];
  if (last === undefined) return refused('Văn bản chưa có đoạn nào.');
  if (anatomy.attached.length > 0)
    return refused('Sau văn bản còn văn bản kèm theo trong cùng tệp; xin đặt phụ lục bằng tay.');
  const title =
    (choices.tenPhuLuc?.trim() ?? '') === '' ? placeholder('TÊN PHỤ LỤC') : (choices.tenPhuLuc ?? '').trim();
  const blocks: readonly NewBlock[] = [
    { ...paragraphOf(para('SoChuong', 'Phụ lục'), convention, { pageBreakBefore: true, spaceBefore: 0 }) },
    paragraphOf(para('TenLoai', title.toLocaleUpperCase('vi')), convention, { spaceBefore: 0 }),
    note,
    ...ruleBelow(convention),
    paragraphOf(para('NoiDung', placeholder('nội dung phụ lục')), convention),
  ];
  const inTable = last.cell !== null;
  const mentioned = anatomy.of('noiDung').some(({ paragraph }) => fold(paragraph.text).includes('phu luc'));
  return built([blocksBeside(last, 'after', blocks, inTable)], ['phụ lục'], true, mentioned ? [] : [unmentioned]);
}

/** The State's note has a line under it; the Party's has none of its own. */
function ruleBelow(convention: Convention): readonly NewBlock[] {
  return convention === 'nd30' ? [paragraphOf(ruled(rule), convention)] : [];
}
