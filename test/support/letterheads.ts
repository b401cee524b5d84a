import { type Block, centred, draft, paragraph, paragraphs, table, type TableBlock } from './draft-builder';
import type { DraftDocument } from '../../src/draft/model';

/** Lines of a letterhead and an ending, for drafts that differ in one thing only. */
export interface Letter {
  readonly bodies: readonly Block[];
  readonly heading: readonly string[];
  readonly number: string;
  readonly date: string;
  /** Under the number ("V/v …"). */
  readonly about: readonly string[];
  /** tên loại and trích yếu, across the page. */
  readonly type: readonly Block[];
  readonly kinhGui: readonly Block[];
  readonly body: readonly Block[];
  readonly noiNhan: readonly string[];
  readonly signature: readonly string[];
}

const bold = { bold: true, alignment: 'center' } as const;

/** A regular line over a bold one: who leads and who issues. */
export const soNoiVu: readonly Block[] = [centred('UBND TỈNH QUẢNG NGÃI'), centred('SỞ NỘI VỤ', { bold: true })];

/** A correct công văn of a commune; every field may be replaced. */
export const congVan: Letter = {
  bodies: [centred('ỦY BAN NHÂN DÂN', bold), centred('XÃ BÌNH SƠN', bold)],
  heading: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: 68/UBND-VX',
  date: 'Bình Sơn, ngày 05 tháng 3 năm 2026',
  about: ['V/v triển khai công tác dân vận'],
  type: [],
  kinhGui: [paragraph('Kính gửi: Phòng Văn hóa - Xã hội.')],
  body: paragraphs(
    [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân vận năm 2026, Ủy ban nhân dân xã yêu cầu:',
      '1. Tiếp tục đổi mới công tác tuyên truyền, vận động trong cán bộ và Nhân dân.',
      '2. Báo cáo kết quả trước ngày 20 tháng 6 năm 2026.',
      'Yêu cầu các đơn vị triển khai thực hiện./.',
    ],
    { alignment: 'justify', firstLine: 36 },
  ),
  noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VHXH.'],
  signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Phạm Quang Sự'],
};

/** A correct kế hoạch of a province. */
export const keHoach: Letter = {
  ...congVan,
  bodies: [centred('ỦY BAN NHÂN DÂN', bold), centred('TỈNH QUẢNG NGÃI', bold)],
  number: 'Số: 15/KH-UBND',
  date: 'Quảng Ngãi, ngày 14 tháng 01 năm 2026',
  about: [],
  type: [centred('KẾ HOẠCH', bold), centred('Thực hiện công tác dân vận năm 2026', bold)],
  kinhGui: [],
  body: paragraphs(
    [
      'Căn cứ Kế hoạch số 10/KH-TTg ngày 02 tháng 01 năm 2026 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Nâng cao hiệu quả công tác dân vận của chính quyền.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Sở Nội vụ chủ trì, theo dõi việc thực hiện Kế hoạch này./.',
    ],
    { alignment: 'justify', firstLine: 36 },
  ),
  noiNhan: ['Nơi nhận:', '- Các sở, ban, ngành;', '- Lưu: VT, NV.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Trần Hoàng Tuấn'],
};

/** A kế hoạch of a Party committee by Hướng dẫn 05-HD/VPTW. */
export const dangKeHoach: Letter = {
  ...keHoach,
  bodies: [centred('ĐẢNG BỘ TỈNH QUẢNG NGÃI'), centred('ĐẢNG ỦY XÃ BÌNH SƠN', { bold: true }), centred('*')],
  heading: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  number: 'Số 12-KH/ĐU',
  date: 'Bình Sơn, ngày 03 tháng 6 năm 2026',
  type: [centred('KẾ HOẠCH', bold), centred('thực hiện công tác dân vận năm 2026', bold), centred('-----')],
  body: paragraphs(
    ['Đảng ủy xã ban hành Kế hoạch với các nội dung sau:', 'Các chi bộ tổ chức thực hiện Kế hoạch này.'],
    { alignment: 'justify', firstLine: 36 },
  ),
  noiNhan: ['Nơi nhận:', '- Các chi bộ;', '- Lưu Văn phòng Đảng ủy.'],
  signature: ['T/M ĐẢNG ỦY', 'BÍ THƯ', '', '', 'Nguyễn Văn An'],
};

/** One row: bodies, number and V/v on the left, Quốc hiệu and date on the right. */
export function oneRowHeader(letter: Letter): TableBlock {
  const left = [...letter.bodies, paragraph(''), ...[letter.number, ...letter.about].map((it) => centred(it))];
  const right = [...headings(letter), centred(''), centred(letter.date, { italic: true })];
  return table([[left, right]], [190, 277]);
}

/** Two rows: names beside the Quốc hiệu, number beside the date. */
export function twoRowHeader(letter: Letter): TableBlock {
  const low = [letter.number, ...letter.about].map((it) => centred(it));
  return table(
    [
      [letter.bodies, headings(letter)],
      [low, [centred(letter.date, { italic: true })]],
    ],
    [190, 277],
  );
}

/** Tabs: the left half, a tab, the right half, line by line. */
export function tabHeader(letter: Letter): Block[] {
  const left = [...letter.bodies.map(textOf), letter.number, ...letter.about];
  const right = [...letter.heading, letter.date];
  while (right.length < letter.bodies.length + 1) right.splice(-1, 0, '');
  return left.map((words, i) => paragraph(right[i] === undefined ? words : `${words}\t${right[i]}`));
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? block.pieces.map((it) => (typeof it === 'string' ? it : it[0])).join('') : '';
}

function headings({ heading }: Letter): Block[] {
  return heading.map((it) => centred(it, { bold: true }));
}

/** Nơi nhận beside the signature in a table of one row. */
export function endingTable({ noiNhan, signature }: Letter): TableBlock {
  return table([
    [
      noiNhan.map((it, i) => paragraph(it, i === 0 ? { bold: true, italic: true, size: 12 } : { size: 11 })),
      signature.map((it) => centred(it, { bold: true })),
    ],
  ]);
}

/** The whole draft with a table above and one below. */
export function letterOf(change: Partial<Letter> = {}, base: Letter = congVan): DraftDocument {
  const letter = { ...base, ...change };
  return draft(
    twoRowHeader(letter),
    paragraph(''),
    ...letter.type,
    paragraph(''),
    ...letter.kinhGui,
    ...letter.body,
    paragraph(''),
    endingTable(letter),
  );
}
