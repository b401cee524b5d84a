import type { FilledParagraph } from '../../src/clauses/fill';
import { landing } from '../../src/drafting/landing';
import type { Landing, LandingPlace, LandingSort } from '../../src/drafting/model';
import { draftOf, type Parts } from '../support/draft-of';

type Lands = Extract<Landing, { kind: 'lands' }>;

const plain = (text: string): FilledParagraph => ({ text, places: [] });

/** Puts words beside the paragraph that begins so, and tells what comes of it. */
function land(
  parts: Parts,
  beside: string,
  lines: readonly string[],
  more: Partial<LandingPlace> & { readonly sort?: LandingSort } = {},
): Landing {
  const { draft, anatomy } = draftOf(parts);
  const paragraph = draft.paragraphs.findIndex(({ text }) => text.startsWith(beside));
  if (paragraph < 0) throw new Error(`no “${beside}”`);
  const { sort = 'item', where = 'after', outwards = 0 } = more;
  return landing(draft, anatomy, { paragraph, where, outwards }, { sort, paragraphs: lines.map(plain) });
}

function lands(...given: Parameters<typeof land>): Lands {
  const answer = land(...given);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

/** The texts that edits write over others. */
const rewritten = ({ edits }: Lands) =>
  edits.flatMap((edit) => (edit.kind === 'replaceText' ? [`${edit.expect}→${edit.text}`] : []));

/** Numbered text, whatever it looks like, is no heading here. */
const plan = (...noiDung: readonly string[]): Parts => ({
  kind: 'ke-hoach',
  noiDung: noiDung.map((text, i) => ({ text, role: i === 0 ? ('moDau' as const) : ('doan' as const) })),
});

const body = plan(
  'Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
  '1. Tuyên truyền đến từng thôn.',
  '2. Rà soát số liệu, cụ thể:',
  'a) Hộ nghèo;',
  'b) Hộ cận nghèo.',
  '3. Báo cáo kết quả./.',
);

describe('the number goes on', () => {
  test.each<[why: string, parts: Parts, beside: string, first: string, renumbered: readonly string[]]>([
    ['behind a number, those below count on', body, '1. Tuyên', '2. Mới.', ['2→3', '3→4']],
    ['behind all that belongs to a number', body, '2. Rà', '3. Mới.', ['3→4']],
    ['first of those announced', body, 'Ủy ban nhân dân xã xây', '1. Mới.', ['1→2', '2→3', '3→4']],
    ['letters', body, 'a) Hộ', 'b) Mới;', ['b→c']],
    [
      'letters in the order of the language',
      plan('Mở đầu:', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'e) E./.'),
      'd) D',
      'đ) Mới;',
      [],
    ],
    [
      'Roman numbers',
      plan('Mở đầu:', 'III. Rà soát các việc đã giao.', 'IV. Báo cáo kết quả./.'),
      'III.',
      'IV. Mới.',
      ['IV→V'],
    ],
    [
      'articles',
      plan('Mở đầu:', 'Điều 1. Thành lập Tổ công tác.', 'Điều 2. Thi hành./.'),
      'Điều 1',
      'Điều 2. Mới.',
      ['Điều 2→Điều 3'],
    ],
    [
      'numbers of two parts, and below one that counts on',
      plan('Mở đầu:', '1. Một.', '2. Hai:', '2.1. Hai một.', '2.2. Hai hai.', '3. Ba./.'),
      '1. Một',
      '2. Mới.',
      ['2→3', '2.1→3.1', '2.2→3.2', '3→4'],
    ],
    ['dashes', plan('Mở đầu:', '- Một;', '- Hai./.'), '- Một', '- Mới;', []],
    ['running text has none', plan('Mở đầu.', 'Giữa bài.', 'Cuối bài./.'), 'Giữa', 'Mới.', []],
    ['a gap in the numbers is left', plan('Mở đầu:', '1. Một.', '2. Hai.', '5. Năm./.'), '1. Một', '2. Mới.', ['2→3']],
    [
      'decomposed letters',
      plan('Mở đầu:', 'Điều 1. Lập Tổ.'.normalize('NFD'), 'Điều 2. Thi hành./.'.normalize('NFD')),
      'Đi',
      'Điều 2. Mới.',
      ['Điều 2→Điều 3'.normalize('NFD')],
    ],
  ])('%s', (_, parts, beside, first, renumbered) => {
    const answer = lands(parts, beside, ['Mới.']);
    expect(answer.texts).toEqual([first]);
    expect(rewritten(answer).map((it) => it.normalize('NFC'))).toEqual(renumbered.map((it) => it.normalize('NFC')));
    expect(answer.movesEnd).toBe(false);
  });

  test('outwards: beside the number that a letter stands below', () => {
    const answer = lands(body, 'b) Hộ', ['Mới.'], { outwards: 1 });
    expect(answer.texts).toEqual(['3. Mới.']);
    expect(answer.renumbered).toEqual([{ from: '3.', to: '4.' }]);
  });

  test('what opens or closes is never numbered', () => {
    expect(lands(body, '2. Rà', ['Mới.'], { sort: 'running' }).texts).toEqual(['Mới.']);
  });

  test('items of a clause: dashes below a number, pluses below a dash', () => {
    expect(lands(body, '1. Tuyên', ['Giao các thôn:', '- Họp dân;', '- Lập biên bản.']).texts).toEqual([
      '2. Giao các thôn:',
      '- Họp dân;',
      '- Lập biên bản.',
    ]);
    expect(lands(plan('Mở đầu:', '- Một;', '- Hai./.'), '- Một', ['Giao:', '- Họp;']).texts[1]).toBe('+ Họp;');
  });

  test('a clause that is a list goes below the number it is put beside; among dashes it is more of them', () => {
    const list = ['- Đơn vị chủ trì: A.', '- Thời gian: Quý I.'];
    const below = lands(body, '1. Tuyên', list);
    expect(below.texts).toEqual(list);
    expect(below.renumbered).toEqual([]);
    expect(below.neighbour).toEqual({ kind: 'numbered', where: 'after', sort: 'muc', value: '1' });
    expect(lands(plan('Mở đầu:', '- Một;', '- Hai./.'), '- Một', ['- A;', '- B;']).texts).toEqual(['- A;', '- B;']);
    expect(lands(plan('Mở đầu:', '+ Một;', '+ Hai./.'), '+ Một', ['- A;', '- B;']).texts).toEqual(['+ A;', '+ B;']);
  });

  test.each<[why: string, beside: string, more: Parameters<typeof land>[3], neighbour: Lands['neighbour']]>([
    ['an item', '2. Rà', {}, { kind: 'numbered', where: 'after', sort: 'muc', value: '2' }],
    ['a letter', 'a) Hộ', {}, { kind: 'numbered', where: 'after', sort: 'diem', value: 'a' }],
    ['the item it is below', 'a) Hộ', { outwards: 1 }, { kind: 'numbered', where: 'after', sort: 'muc', value: '2' }],
    [
      'the first announced',
      'Ủy ban nhân dân xã xây',
      {},
      { kind: 'numbered', where: 'before', sort: 'muc', value: '1' },
    ],
    ['what is not numbered', '2. Rà', { sort: 'running' }, { kind: 'text', where: 'after' }],
    ['the end', '3. Báo', { sort: 'running' }, { kind: 'end', where: 'after' }],
  ])('it is told what it stands beside: %s', (_, beside, more, neighbour) => {
    expect(lands(body, beside, ['Mới.'], more).neighbour).toEqual(neighbour);
  });

  test('Nơi nhận counts on with its article, and what else names it is told', () => {
    const answer = lands(
      {
        ...plan('Mở đầu:', 'Điều 1. Lập Tổ.', 'Điều 2. Tổ tại Điều 1 thi hành./.'),
        noiNhan: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.'],
      },
      'Điều 1',
      ['Mới.'],
    );
    expect(rewritten(answer)).toEqual(['Điều 2→Điều 3', '2→3']);
    expect(answer.notes).toEqual([]);
    const named = lands(plan('Mở đầu theo khoản 2:', '1. Một.', '2. Hai./.'), '1. Một', ['Mới.']);
    expect(named.notes).toEqual(['Văn bản có chỗ nhắc đến “2”, nay là “3”; xin xem lại.']);
  });
});

describe('the end', () => {
  test.each<[why: string, parts: Parts, beside: string, first: string, edits: readonly string[]]>([
    ['“./.” goes over', body, '3. Báo', '4. Mới./.', ['./.→.']],
    ['in running text', plan('Mở đầu.', 'Cuối bài ./.'), 'Cuối', 'Mới./.', [' ./.→.']],
    ['behind the last of a list', plan('Mở đầu:', 'a) Một;', 'b) Hai./.'), 'b) Hai', 'c) Mới./.', ['./.→;']],
    ['the last of a list inside', body, 'b) Hộ', 'c) Mới.', ['.→;']],
    ['there was none', plan('Mở đầu:', '1. Một.', '2. Hai.'), '2. Hai', '3. Mới.', []],
  ])('%s', (_, parts, beside, first, edits) => {
    const answer = lands(parts, beside, ['Mới.']);
    expect(answer.texts).toEqual([first]);
    expect(rewritten(answer)).toEqual(edits);
    expect(answer.movesEnd).toBe(first.endsWith('./.'));
  });

  test.each(['Nơi nhận:', '- Lưu', 'Phạm'])('from the ending (%s) it is the end of the text', (beside) => {
    const parts: Parts = {
      ...body,
      noiNhan: ['Nơi nhận:', '- Lưu: VT, VP.'],
      chuKy: [
        { text: 'CHỦ TỊCH', role: 'chucVu' },
        { text: 'Phạm Văn An', role: 'hoTen' },
      ],
    };
    const { draft } = draftOf(parts);
    const answer = lands(parts, beside, ['Mới.'], { sort: 'running' });
    const [insertion] = answer.edits;
    expect(insertion).toMatchObject({
      kind: 'insertParagraphs',
      where: 'after',
      paragraph: draft.paragraphs.findIndex(({ text }) => text.startsWith('3. Báo')),
    });
    expect(answer.texts).toEqual(['Mới./.']);
  });
});

describe('căn cứ', () => {
  const decision = (...canCu: readonly string[]): Parts => ({
    kind: 'quyet-dinh',
    noiDung: [
      { text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', role: 'thamQuyen' },
      ...canCu.map((text) => ({ text, role: 'canCu' as const })),
      { text: 'QUYẾT ĐỊNH:', role: 'lenh' },
      'Điều 1. Lập Tổ./.',
    ],
  });

  test.each<[why: string, canCu: readonly string[], beside: string, line: string, edits: readonly string[]]>([
    ['among others', ['Căn cứ Luật A;', 'Căn cứ Luật B.'], 'Căn cứ Luật A', 'Căn cứ Luật C;', []],
    ['the last', ['Căn cứ Luật A;', 'Căn cứ Luật B.'], 'Căn cứ Luật B', 'Căn cứ Luật C.', ['.→;']],
    ['wherever the cursor is', ['Căn cứ Luật A.'], 'Điều 1', 'Căn cứ Luật C.', ['.→;']],
    ['above the proposal', ['Căn cứ Luật A;', 'Theo đề nghị của Văn phòng.'], 'Theo đề', 'Căn cứ Luật C;', []],
    ['with the dash that is there', ['- Căn cứ Luật A.'], '- Căn cứ', '- Căn cứ Luật C.', ['.→;']],
    ['where there is none', [], 'Điều 1', 'Căn cứ Luật C.', []],
  ])('%s', (_, canCu, beside, line, edits) => {
    const answer = lands(decision(...canCu), beside, ['Căn cứ Luật C;'], { sort: 'canCu' });
    expect(answer.texts).toEqual([line]);
    expect(rewritten(answer)).toEqual(edits);
  });

  test('other words do not go among what enacts', () => {
    const answer = lands(decision('Căn cứ Luật A.'), 'Căn cứ Luật A', ['Mới.']);
    expect(answer.texts).toEqual(['Điều 1. Mới.']);
  });
});

describe('the cursor', () => {
  test('the first place to fill, behind the number', () => {
    const { draft, anatomy } = draftOf(body);
    const paragraph = draft.paragraphs.findIndex(({ text }) => text.startsWith('1. Tuyên'));
    const slot = { slot: {} as never, start: 5, end: 15, filled: false };
    const text = {
      sort: 'item',
      paragraphs: [
        { text: 'Giao [tên đơn vị]:', places: [{ ...slot, start: 5, end: 17 }] },
        {
          text: '- Họp [ghi nơi họp].',
          places: [
            { ...slot, start: 6, end: 19 },
            { ...slot, filled: true },
          ],
        },
      ],
    } as const;
    const answer = landing(draft, anatomy, { paragraph, where: 'after', outwards: 0 }, text);
    expect(answer.kind === 'lands' ? answer.unfilled : []).toEqual([
      { paragraph: paragraph + 1, start: 8, end: 20 },
      { paragraph: paragraph + 2, start: 6, end: 19 },
    ]);
  });
});

describe('nothing can be put in', () => {
  test.each<[why: string, parts: Parts, beside: string, reason: RegExp]>([
    ['inside the letterhead', body, 'Độc lập', /phần đầu văn bản/],
    ['a draft without text', { kind: 'ke-hoach', noiDung: null }, 'KẾ HOẠCH', /chưa có đoạn nội dung/],
  ])('%s', (_, parts, beside, reason) => {
    expect(land(parts, beside, ['Mới.'])).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) as string });
  });

  test('a place that is gone, no words, a draft outside of the conventions', () => {
    const { draft, anatomy } = draftOf(body);
    const at = (paragraph: number) => ({ paragraph, where: 'after', outwards: 0 }) as const;
    const text = { sort: 'item', paragraphs: [plain('Mới.')] } as const;
    expect(landing(draft, anatomy, at(999), text)).toMatchObject({ kind: 'refused' });
    const last = anatomy.of('noiDung').at(-1)?.paragraph.index ?? 0;
    expect(landing(draft, anatomy, at(last), { ...text, paragraphs: [] })).toMatchObject({ kind: 'refused' });
    expect(landing(draft, { ...anatomy, system: null }, at(last), text)).toMatchObject({ kind: 'refused' });
  });
});

test('Word’s own lists: the paragraph goes into the list, no number is typed, nothing counts on by hand', () => {
  const listed = (text: string, label: string) => ({ text, role: 'doan' as const, look: { label } });
  const parts: Parts = {
    kind: 'ke-hoach',
    noiDung: [
      'Mở đầu:',
      listed('Một:', '1.'),
      listed('Họp;', 'a)'),
      listed('Lập biên bản.', 'b)'),
      listed('Hai./.', '2.'),
    ],
  };
  const { draft } = draftOf(parts);
  const one = draft.paragraphs.find(({ text }) => text === 'Một:');
  const answer = lands(parts, 'Họp', ['Giao các thôn:', '- Họp dân.'], { outwards: 1 });
  expect(answer).toMatchObject({ number: '2.', automatic: true, texts: ['2. Giao các thôn:', '- Họp dân.'] });
  const insertion = answer.edits.find((edit) => edit.kind === 'insertParagraphs');
  expect(insertion).toMatchObject({ lines: ['Giao các thôn:', '- Họp dân.'] });
  expect(insertion?.looks?.map(({ like, inList }) => ({ like, inList }))[0]).toEqual({
    like: one?.index,
    inList: true,
  });
  expect(answer.edits).toHaveLength(1);
});

test('a look of its own for the number is handed on', () => {
  const parts: Parts = {
    kind: 'quyet-dinh',
    noiDung: [
      { text: [['Điều 1.', { bold: true }], ' Thành lập Tổ công tác.'], role: 'doan' },
      { text: 'Hết./.', role: 'ket' },
    ],
  };
  const insertion = lands(parts, 'Điều 1', ['Mới.']).edits.find((edit) => edit.kind === 'insertParagraphs');
  expect(insertion?.looks).toMatchObject([{ lead: 7, runs: { bold: false } }]);
});
