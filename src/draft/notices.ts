import { type Element } from '../ooxml/model';
import { type DraftDocument, type Notice } from './model';
import { paragraphText } from './pieces';
import { paragraphsIn, textBoxesIn } from './walk';

/** Tracked changes by element name: insertions, deletions, moves (by their source) and changes of format. */
const changes: readonly string[] = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:numberingChange',
];

/** How many tracked changes the counted elements of a part stand for. */
export function trackedChangesIn(counts: ReadonlyMap<string, number>): number {
  return changes.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
}

/** What the counted elements of a draft mean for its author, told in the order of weight. */
export function noticesOf(
  counts: ReadonlyMap<string, number>,
  {
    trackedChanges,
    comments,
    pictures,
    paragraphs,
  }: Pick<DraftDocument, 'trackedChanges' | 'comments' | 'pictures' | 'paragraphs'>,
): readonly Notice[] {
  const count = (...names: readonly string[]): number => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const hidden = paragraphs.filter(({ runs }) =>
    runs.some(({ format, text }) => format.hidden && text.trim() !== ''),
  ).length;
  const told: readonly (readonly [number, string, (count: number) => string])[] = [
    [
      trackedChanges,
      'theo-doi-thay-doi',
      (n) => `Dự thảo còn ${n} thay đổi đang theo dõi (Track Changes); phần đã xóa không được kiểm tra.`,
    ],
    [comments, 'nhan-xet', (n) => `Dự thảo còn ${n} nhận xét (comment).`],
    [hidden, 'chu-an', (n) => `Có chữ ẩn trong ${n} đoạn.`],
    [pictures.length, 'anh', (n) => `Có ${n} hình ảnh; chữ trong hình không đọc được.`],
    [count('v:textpath'), 'chu-nghe-thuat', (n) => `Có ${n} chữ nghệ thuật (WordArt) không đọc được.`],
    [
      count('w:object', 'w:control', 'c:chart', 'w:altChunk'),
      'doi-tuong-nhung',
      (n) => `Có ${n} đối tượng nhúng không đọc được.`,
    ],
    [count('m:oMath'), 'cong-thuc', (n) => `Có ${n} công thức không đọc được.`],
    [
      count('w:footnoteReference', 'w:endnoteReference'),
      'cuoc-chu',
      (n) => `Có ${n} cước chú; chữ trong cước chú chưa được kiểm tra.`,
    ],
  ];
  return told.filter(([n]) => n > 0).map(([n, code, message]) => ({ code, message: message(n) }));
}

/** Text boxes of headers and footers are not read; those that hold words are told. */
export function furnitureNotices(furniture: readonly { readonly root: Element }[]): readonly Notice[] {
  const boxes = furniture.flatMap(({ root }) => textBoxesIn(root));
  const unread = boxes.filter((box) => paragraphsIn(box).some((paragraph) => /\p{L}/u.test(paragraphText(paragraph))));
  if (unread.length === 0) return [];
  const message = `Có ${unread.length} hộp văn bản ở đầu trang hoặc chân trang chưa được kiểm tra.`;
  return [{ code: 'hop-van-ban', message }];
}
