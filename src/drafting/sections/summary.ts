import type { Kind } from '../../anatomy/model';
import type { NewBlock } from '../../finding/new-block';
import { ruled, ruleUnder } from '../../templates/page/body';
import { stylesOf } from '../../templates/page/styles';
import { para } from '../../templates/sheet';
import { blocksBeside, paragraphOf } from './blocks';
import { isWhole } from './cells';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { conventionOf, summaryOf, typeName } from './words';

/** Kinds that may stand without a trích yếu: nobody misses it there. */
const untitled: ReadonlySet<Kind> = new Set([
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'thu-cong',
  'khac',
]);

/** Trích yếu: of a công văn below its number, else below tên loại with the line or the dashes of the convention. */
export function summary(material: Material, choices: Choices): Built {
  const { anatomy } = material;
  const { kind } = anatomy;
  if (kind === null || kind === 'khac')
    return refused('Chưa rõ loại văn bản nên chưa biết đặt trích yếu ở đâu; xin chọn loại ở thẻ Kiểm tra.');
  return kind === 'cong-van' ? belowNumber(material, choices) : belowTitle(material, choices, typeName(kind));
}

function belowNumber({ anatomy }: Material, choices: Choices): Built {
  if (anatomy.of('trichYeu').length > 0) return complete;
  const number = anatomy.of('soKyHieu').at(-1);
  if (number === undefined)
    return refused('Văn bản chưa có số, ký hiệu để đặt trích yếu ở dưới; xin chèn số và ngày trước.');
  if (!isWhole(number) || number.paragraph.part !== 'body')
    return refused(
      'Số, ký hiệu chung dòng với phần khác nên không đặt trích yếu ở dưới được; xin gõ ngay trong văn bản.',
    );
  const convention = conventionOf(anatomy);
  const words = summaryOf('cong-van', convention, choices);
  const paragraph = paragraphOf(para('TrichYeuCongVan', words), convention);
  return built([blocksBeside(number.paragraph, 'after', [paragraph])], ['trích yếu'], true);
}

function belowTitle({ draft, anatomy }: Material, choices: Choices, name: string | null): Built {
  const convention = conventionOf(anatomy);
  const [titles, summaries] = [anatomy.of('tenLoai'), anatomy.of('trichYeu')];
  const words = summaryOf(anatomy.kind ?? 'khac', convention, choices);
  const line = (): NewBlock =>
    convention === 'nd30'
      ? paragraphOf(ruled(ruleUnder(words, stylesOf.nd30.TrichYeu)), convention)
      : paragraphOf(para('NamGach', '-----'), convention);
  const below = [paragraphOf(para('TrichYeu', words), convention), line()];
  const last = titles.at(-1);
  if (last !== undefined) {
    if (summaries.length > 0 || untitled.has(anatomy.kind ?? 'khac')) return complete;
    if (!isWhole(last) || last.paragraph.part !== 'body') return refused(sharedLine);
    const next = draft.paragraphs[last.paragraph.index + 1];
    const isLined =
      draft.lines.some(({ under }) => under === last.paragraph.index) || /^\s*-{3,}\s*$/u.test(next?.text ?? '');
    return built([blocksBeside(last.paragraph, 'after', isLined ? below.slice(0, 1) : below)], ['trích yếu'], false);
  }
  if (name === null) return refused('Loại văn bản này không có tên in ở đầu để đặt trích yếu ở dưới.');
  const title = paragraphOf(para('TenLoai', name), convention);
  const [summaryThere] = summaries;
  if (summaryThere !== undefined) {
    if (!isWhole(summaryThere) || summaryThere.paragraph.part !== 'body') return refused(sharedLine);
    return built([blocksBeside(summaryThere.paragraph, 'before', [title])], ['tên loại'], false);
  }
  const first = [...anatomy.of('kinhGui'), ...anatomy.of('noiDung')].sort(
    (a, b) => a.paragraph.index - b.paragraph.index,
  )[0];
  if (first?.paragraph.part !== 'body' || first.paragraph.cell !== null)
    return refused('Không thấy đoạn nội dung đầu tiên để đặt tên loại, trích yếu lên trên.');
  return built([blocksBeside(first.paragraph, 'before', [title, ...below])], ['tên loại', 'trích yếu'], true);
}

const sharedLine = 'Tên loại chung dòng với phần khác nên không chèn vào cạnh được; xin gõ ngay trong văn bản.';
