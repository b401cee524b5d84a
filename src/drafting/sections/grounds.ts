import type { Kind } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { placeholder } from '../../text/placeholder';
import { landing } from '../landing';
import { built, complete, refused, type Built, type Choices, type Material } from './model';

/** Kinds whose specimen forms open with a sentence, not with căn cứ lines (Phụ lục III of the decree, mẫu 1.4 to 1.9). */
const groundless: ReadonlySet<Kind> = new Set([
  'cong-van',
  'cong-dien',
  'giay-moi',
  'giay-gioi-thieu',
  'bien-ban',
  'bao-cao',
  'thong-bao',
]);

/** Căn cứ lines: those chosen go among the ones that are there; where there are none, one to be filled. */
export function groundsSection({ draft, anatomy }: Material, { canCu = [] }: Choices): Built {
  const body = anatomy.of('noiDung');
  const named = body.filter(({ role }) => role === 'canCu');
  const there =
    named.length > 0 ? named : body.slice(0, 1).filter(({ paragraph }) => /^\s*[-–] ?Căn cứ\s/u.test(paragraph.text));
  if (there.length === 0 && anatomy.kind !== null && groundless.has(anatomy.kind)) {
    return refused(
      'Loại văn bản này không có phần căn cứ riêng; văn bản làm căn cứ được viện dẫn ngay trong câu mở đầu.',
      false,
    );
  }
  const known = fold(there.map(({ paragraph }) => paragraph.text).join('\n'));
  const wanted = canCu
    .map((it) => it.trim())
    .filter((it) => it !== '' && !known.includes(fold(it.replace(/[;.,]$/u, ''))));
  if (wanted.length === 0 && there.length > 0) return complete;
  const lines =
    wanted.length === 0 ? [`Căn cứ ${placeholder('tên, số, ngày và trích yếu văn bản làm căn cứ')};`] : wanted;
  const first = anatomy.of('noiDung')[0]?.paragraph;
  if (first === undefined)
    return refused('Văn bản chưa có đoạn nội dung nào để đặt căn cứ lên trên. Xin viết câu mở đầu trước.');
  const place = {
    paragraph: there.at(-1)?.paragraph.index ?? first.index,
    where: there.length === 0 ? 'before' : 'after',
    outwards: 0,
  } as const;
  const landed = landing(draft, anatomy, place, {
    sort: 'canCu',
    paragraphs: lines.map((text) => ({ text, places: [] })),
  });
  if (landed.kind === 'refused') return refused(landed.reason);
  return built(landed.edits, ['căn cứ'], there.length === 0);
}
