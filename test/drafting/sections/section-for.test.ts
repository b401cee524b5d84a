import { sectionFor } from '../../../src/drafting/sections/section-for';
import { symbolLine } from '../../../src/drafting/sections/words';
import { sectionKinds, type Section, type SectionKind } from '../../../src/drafting/sections/model';
import { readDraft } from '../../../src/draft/read';
import type { StyleId } from '../../../src/templates/sheet';
import { agency } from '../../support/agencies';
import { after, draftWithout, faultsIn, materialOf, specimens } from './drafts';

jest.setTimeout(60_000);

/** What a complete document of each sort need not have: it is offered, and nothing else is. */
const optional: ReadonlySet<SectionKind> = new Set(['canCu', 'phuLuc']);

describe.each(specimens)('%s', (id, whom) => {
  const profile = agency(whom);
  const complete = materialOf(draftWithout(id, whom), id, profile);

  test.each(sectionKinds)('a complete draft, nothing to be done: %s', (kind) => {
    const section = sectionFor(kind, complete);
    const isAddressed = id.endsWith('cong-van');
    const groundless = kind === 'canCu' && isAddressed;
    if (groundless || (kind === 'kinhGui' && !isAddressed)) expect(section.kind).toBe('refused');
    else if (optional.has(kind)) expect(section).toMatchObject({ kind: 'insert', mended: [] });
    else expect(section).toEqual({ kind: 'nothing', what: expect.stringMatching(/ đã đủ\.$/u) as string, notes: [] });
  });

  const names: readonly StyleId[] = ['CoQuanChuQuan', 'CoQuanBanHanh', 'DauSao'];
  const formula: readonly StyleId[] = ['QuocHieu', 'TieuNgu'];
  const number: readonly StyleId[] = ['SoKyHieu', 'DiaDanhThoiGian'];
  const summaries: readonly StyleId[] = ['TrichYeuCongVan', 'TrichYeu', 'NamGach'];
  const receivers: readonly StyleId[] = ['NoiNhan', 'NoiNhanMuc'];
  const signature: readonly StyleId[] = ['QuyenHan', 'ChucVu', 'HoTen'];

  test.each<[why: string, kind: SectionKind, gone: readonly StyleId[], how: Section['kind']]>([
    ['no letterhead at all', 'phanDau', [...names, ...formula, ...number, 'TrichYeuCongVan'], 'insert'],
    ['number and date alone', 'phanDau', [...names, ...formula], 'insert'],
    ['the right half is missing', 'phanDau', formula, 'repair'],
    ['the first line on the right is missing', 'phanDau', ['QuocHieu'], 'repair'],
    ['the left half is missing', 'phanDau', names, 'repair'],
    ['neither number nor date', 'soVaNgay', number, 'insert'],
    ['no number', 'soVaNgay', ['SoKyHieu'], 'repair'],
    ['no date', 'soVaNgay', ['DiaDanhThoiGian'], 'repair'],
    ['no trích yếu', 'trichYeu', summaries, id.endsWith('cong-van') ? 'insert' : 'repair'],
    ['neither type nor trích yếu', 'trichYeu', ['TenLoai', ...summaries], 'insert'],
    ['neither Nơi nhận nor signature', 'noiNhanChuKy', [...receivers, ...signature], 'insert'],
    ['no Nơi nhận', 'noiNhanChuKy', receivers, 'repair'],
    ['no signature', 'noiNhanChuKy', signature, 'repair'],
  ])('%s: %s', (_, kind, gone, how) => {
    for (const known of [profile, null]) {
      const bytes = draftWithout(id, whom, gone);
      const material = materialOf(bytes, id, known);
      const section = sectionFor(kind, material);
      expect(section).toMatchObject({ kind: how, mended: [], notes: [] });

      const done = materialOf(after(bytes, section), id, known);
      const before = new Set(faultsIn(material).map(({ rule }) => rule));
      expect(faultsIn(done).filter(({ rule }) => !before.has(rule))).toEqual([]);
      expect(faultsIn(done).length).toBeLessThan(before.size);
      expect(sectionFor(kind, done)).toMatchObject({ kind: 'nothing', notes: [] });
      expectKept(material.draft.paragraphs, done.draft.paragraphs);
      if (section.kind !== 'insert' && section.kind !== 'repair') continue;
      for (const { paragraph, start, end } of section.unfilled)
        expect(done.draft.paragraphs[paragraph]!.text.slice(start, end)).toMatch(/^\[[^\]]+\]$/u);
    }
  });

  test('an appendix, with what it goes with', () => {
    const bytes = draftWithout(id, whom);
    const section = sectionFor('phuLuc', complete, { tenPhuLuc: 'Danh sách nhiệm vụ' });
    expect(section).toMatchObject({ kind: 'insert', what: 'Chèn phụ lục.' });
    const done = materialOf(after(bytes, section), id, profile);
    const texts = done.anatomy.of('phuLuc').map(({ paragraph }) => paragraph.text);
    expect(texts[0]).toBe('Phụ lục');
    expect(texts[1]).toBe('DANH SÁCH NHIỆM VỤ');
    expect(texts[2]).toMatch(
      /^\(Kèm theo (?:Công văn|Kế hoạch) số … ?[/-].*ngày … tháng … năm 2026 của .+ (?:xã|Xã) .+\)$/u,
    );
    expect(faultsIn(done).map(({ rule }) => rule.split('/').slice(1).join('/'))).toEqual(['phu-luc/nhac-den']);
    expect(sectionFor('phuLuc', done)).toMatchObject({ kind: 'nothing' });
  });
});

/** Every paragraph that was there is there, as it was. */
function expectKept(before: readonly { readonly text: string }[], now: readonly { readonly text: string }[]): void {
  const texts = now.map(({ text }) => text);
  let at = 0;
  for (const { text } of before) {
    const found = texts.indexOf(text, at);
    expect([text, found >= 0]).toEqual([text, true]);
    at = found + 1;
  }
}

describe('what the author chooses', () => {
  const made = (kind: SectionKind, gone: readonly StyleId[], choices: Parameters<typeof sectionFor>[2]) => {
    const bytes = draftWithout('cong-van', 'ubnd-xa', gone);
    const material = materialOf(bytes, 'cong-van', agency('ubnd-xa'));
    const texts = readDraft(after(bytes, sectionFor(kind, material, choices))).paragraphs.map(({ text }) => text);
    return texts.filter((text) => text !== '');
  };

  test('several receivers of Kính gửi stand below each other', () => {
    const texts = made('kinhGui', ['KinhGui'], { kinhGui: ['Sở Nội vụ', ' Sở Tài chính; ', ''] });
    expect(texts).toEqual(expect.arrayContaining(['Kính gửi:', '- Sở Nội vụ;', '- Sở Tài chính.']));
  });

  test('the words of a trích yếu, once with “V/v”', () => {
    expect(made('trichYeu', ['TrichYeuCongVan'], { trichYeu: 'V/v rà soát chỉ tiêu.' })).toContain(
      'V/v rà soát chỉ tiêu',
    );
  });

  test('a drafting unit that nobody names is a place to fill, which the check finds', () => {
    expect(made('soVaNgay', ['SoKyHieu'], {}).some((text) => text.endsWith('/UBND-[đơn vị]'))).toBe(true);
  });

  test('the one unit that the agency has', () => {
    const bytes = draftWithout('cong-van', 'ubnd-xa', ['SoKyHieu']);
    const profile = agency('ubnd-xa');
    const material = materialOf(bytes, 'cong-van', { ...profile, units: profile.units.slice(0, 1) });
    expect(symbolLine(material, {})).toMatch(new RegExp(`/UBND-${profile.units[0]?.short ?? ''}$`, 'u'));
    expect(symbolLine(material, { unit: 'KT' })).toMatch(/\/UBND-KT$/u);
  });

  test('the drafting unit in the symbol', () => {
    expect(made('soVaNgay', ['SoKyHieu'], { unit: 'VHXH' }).some((text) => text.endsWith('/UBND-VHXH'))).toBe(true);
  });

  test('the lines of Nơi nhận that are ticked, and the one who signs', () => {
    const [signer] = agency('ubnd-xa').signers;
    const noiNhan = [
      { text: 'Như trên', from: 'kinhGui' },
      { text: 'Lưu: VT, KT', from: 'luu' },
    ] as const;
    const texts = made('noiNhanChuKy', ['NoiNhan', 'NoiNhanMuc', 'QuyenHan', 'ChucVu', 'HoTen'], {
      noiNhan,
      signer: signer!,
    });
    expect(texts.slice(-6)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, KT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Minh Tuấn',
    ]);
  });

  test('another signer is written over the one that is there, and nothing else', () => {
    const bytes = draftWithout('cong-van', 'ubnd-xa');
    const [signer] = agency('ubnd-xa').signers;
    const section = sectionFor('noiNhanChuKy', materialOf(bytes, 'cong-van', agency('ubnd-xa')), { signer: signer! });
    expect(section).toMatchObject({ kind: 'repair', what: 'Chèn người ký.' });
    expect(readDraft(after(bytes, section)).paragraphs.at(-1)!.text).toBe('Lê Minh Tuấn');
  });
});

describe('căn cứ', () => {
  const profile = agency('so');
  const line = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';

  test('what is chosen goes among those that are there; what is there already does not come twice', () => {
    const bytes = draftWithout('quyet-dinh', 'so');
    const first = sectionFor('canCu', materialOf(bytes, 'quyet-dinh', profile), { canCu: [line] });
    expect(first).toMatchObject({ kind: 'repair' });
    const once = after(bytes, first);
    expect(readDraft(once).paragraphs.filter(({ text }) => text.startsWith(line))).toHaveLength(1);
    const again = sectionFor('canCu', materialOf(once, 'quyet-dinh', profile), { canCu: [line] });
    expect(again).toMatchObject({ kind: 'nothing' });
  });

  test.each(specimens.filter(([id]) => id.endsWith('ke-hoach')))(
    '%s: a first line to be filled, and no second one',
    (id, whom) => {
      const bytes = draftWithout(id, whom);
      const section = sectionFor('canCu', materialOf(bytes, id, agency(whom)));
      const done = materialOf(after(bytes, section), id, agency(whom));
      expect(section).toMatchObject({ kind: 'insert', unfilled: [expect.anything()] });
      expect(faultsIn(done)).toEqual([]);
      expect(sectionFor('canCu', done)).toMatchObject({ kind: 'nothing' });
    },
  );
});

test('a profile of another agency fills nothing in', () => {
  const bytes = draftWithout('cong-van', 'ubnd-xa', ['DiaDanhThoiGian']);
  const material = materialOf(bytes, 'cong-van', agency('so'));
  const section = sectionFor('soVaNgay', material);
  const texts = readDraft(after(bytes, section)).paragraphs.map(({ text }) => text);
  expect(texts.some((text) => text.startsWith('[Tên địa danh], ngày'))).toBe(true);
});

test.each([
  ['Hà Nội', 14],
  ['Phan Rang - Tháp Chàm', 13],
] as const)(
  'beside a letterhead that is there the date of %s is set in %i points to stay on one line',
  (place, size) => {
    const profile = { ...agency('ubnd-xa'), place };
    const bytes = draftWithout('cong-van', 'ubnd-xa', ['DiaDanhThoiGian']);
    const section = sectionFor('soVaNgay', materialOf(bytes, 'cong-van', profile));
    const { draft } = materialOf(after(bytes, section), 'cong-van', profile);
    const line = draft.paragraphs.find(({ text }) => text.startsWith(place));
    expect(line?.runs.map(({ format }) => format.size)).toEqual([size]);
  },
);
