import fc from 'fast-check';
import type { Anatomy } from '../../src/anatomy/model';
import type { DraftDocument } from '../../src/draft/model';
import { type Block, centred, draft, paragraph, table } from '../support/draft-builder';
import { congVan, dangKeHoach, endingTable, keHoach, letterOf } from '../support/letterheads';
import { recognised } from './shown';

/** Lines that make trouble: parts of every component, whole and broken, and things that are none. */
const lines = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ỦY BAN NHÂN DÂN',
  'UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ BÌNH SƠN',
  'SỞ NỘI VỤ\n-------',
  'Số: 15/KH-UBND',
  'Số:      /UBND-VX',
  'Số 12-KH/ĐU\tBình Sơn, ngày 05 tháng 3 năm 2026',
  'Bình Sơn, ngày … tháng … năm …',
  'KẾ HOẠCH',
  'KẾ HOẠCH Thực hiện công tác dân vận',
  'V/v triển khai\ncông tác dân vận',
  'Về việc khen thưởng',
  'Kính gửi: Sở Nội vụ',
  '- Phòng Kinh tế;',
  'Căn cứ Luật Thanh tra;',
  'QUYẾT ĐỊNH:',
  'Điều 1. Thành lập Ban Chỉ đạo.',
  'I. MỤC ĐÍCH',
  '1. Mục đích',
  'Tổ chức thực hiện./.',
  'Nơi nhận:',
  'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  'Nguyễn Văn An',
  'Phụ lục I',
  '(Kèm theo Kế hoạch số 15/KH-UBND)',
  'HỎA TỐC',
  'PL.(300)',
  '*',
  '_____',
  '',
  '\t\n\t',
  'a'.repeat(900),
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: text.map((it) => paragraph(it)) },
  { weight: 2, arbitrary: text.map((it) => centred(it, { bold: true })) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.array(
          fc.array(
            text.map((it) => paragraph(it)),
            { minLength: 1, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((rows) => table(rows)),
  },
);

const blocks = fc.array(block, { maxLength: 25 });

/** Every span inside its paragraph, no character in two parts, parts of an occurrence in order. */
function expectSound(whole: DraftDocument, anatomy: Anatomy): void {
  const seen = new Map<unknown, (readonly [number, number])[]>();
  for (const { component, parts } of anatomy.occurrences) {
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      expect(part.component).toBe(component);
      expect(part.start).toBeLessThanOrEqual(part.end);
      expect(part.end).toBeLessThanOrEqual(part.paragraph.text.length);
      if (part.paragraph.part === 'body') expect(whole.paragraphs[part.paragraph.index]).toBe(part.paragraph);
      const spans = seen.get(part.paragraph) ?? [];
      expect(spans.some(([start, end]) => start < part.end && part.start < end)).toBe(false);
      seen.set(part.paragraph, [...spans, [part.start, part.end]]);
    }
  }
}

test('any heap of lines: spans are sound, nothing throws, the same answer twice', () => {
  fc.assert(
    fc.property(blocks, (heap) => {
      const whole = draft(...heap);
      const anatomy = recognised(whole);
      expectSound(whole, anatomy);
      expect(recognised(whole).occurrences).toEqual(anatomy.occurrences);
      expect(anatomy.outOfScope === null).toBe(anatomy.system !== null);
    }),
    { numRuns: 300 },
  );
});

test('a correct draft that lost one paragraph keeps its other components', () => {
  const whole = { congVan, keHoach, dangKeHoach };
  fc.assert(
    fc.property(fc.constantFrom('congVan', 'keHoach', 'dangKeHoach'), fc.nat(60), (name, nth) => {
      const full = letterOf({}, whole[name]);
      const lost = nth % full.paragraphs.length;
      const without = blanked(full, lost);
      const gone = new Set(componentsAt(recognised(full), lost));
      if (gone.has('coQuanBanHanh')) gone.add('coQuanChuQuan');
      const kept = recognised(full)
        .occurrences.filter((it) => !gone.has(it.component))
        .map((it) => it.component);
      const found = new Set(recognised(without).occurrences.map((it) => it.component));
      expect(kept.filter((it) => !found.has(it))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function componentsAt(anatomy: Anatomy, index: number) {
  return anatomy.occurrences
    .filter((it) => it.parts.some((part) => part.paragraph.index === index))
    .map((it) => it.component);
}

/** The draft with the words of one paragraph deleted. */
function blanked(full: DraftDocument, index: number): DraftDocument {
  const paragraphs = full.paragraphs.map((it) => (it.index === index ? { ...it, text: '', runs: [] } : it));
  return { ...full, paragraphs };
}

test('a thousand body paragraphs are none of the letterhead’s business', () => {
  const body = Array.from({ length: 1000 }, (_, i) =>
    paragraph(`${i + 1}. Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện nhiệm vụ.`),
  );
  const anatomy = recognised(draft(...letterBlocks(), ...body, endingTable(congVan)));
  expect(anatomy.of('noiDung')).toHaveLength(1000 + congVan.body.length);
  expect(anatomy.of('chuKy')).toHaveLength(3);
});

function letterBlocks(): Block[] {
  return [
    ...congVan.heading.map((it) => centred(it, { bold: true })),
    centred('UBND XÃ BÌNH SƠN', { bold: true }),
    paragraph(congVan.number),
    ...congVan.kinhGui,
    ...congVan.body,
  ];
}
