import type { Anatomy } from '../../src/anatomy/model';
import { knowledgeOf } from '../../src/citation/document';
import { readReferences } from '../../src/citation/read';
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import { citedIn } from '../../src/clauses/cited';
import { factsOf, type DocumentFacts } from '../../src/clauses/facts';
import { emptyFilling } from '../../src/clauses/fill';
import { emptyProfile } from '../../src/profile/model';
import { agencyOf } from '../../src/clauses/agency';
import { filledFrom, offersFor, type AtHand } from '../../src/clauses/offers';
import { recognise } from '../../src/anatomy/recognise';
import { readDraft } from '../../src/draft/read';
import { draftOf, type Parts } from '../support/draft-of';
import { golden } from '../support/golden';
import { registry } from '../support/registry';

const asOf = '2026-03-05';
const knowledge = knowledgeOf(registry);
/** What the body refers to, as the checker reads it. */
const instrumentsIn = (anatomy: Anatomy) =>
  citedIn(
    anatomy.of('noiDung').flatMap(({ paragraph }) => {
      const text = paragraph.text.normalize('NFC');
      return readReferences(text, knowledge).map((reference) => ({
        reference,
        text: text.slice(reference.start, reference.end),
      }));
    }),
  );
const read = (anatomy: Anatomy): DocumentFacts => factsOf(anatomy, { asOf, instruments: instrumentsIn(anatomy) });
const facts = (parts: Parts): DocumentFacts => read(draftOf(parts).anatomy);
const slot = (name: string) => builtInSlots.get(name)!;

test('a real công văn says who speaks, to whom, when and of what', () => {
  const said = read(recognise(readDraft(golden('cong-van-002').bytes), { asOf }));
  expect(said).toMatchObject({
    kind: 'cong-van',
    system: 'nd30',
    issuers: ['Ủy ban nhân dân huyện', 'Ủy ban nhân dân huyện Bình Sơn'],
    year: 2023,
    tone: 'old',
  });
  expect(said.receivers).toEqual([
    'Thủ trưởng các phòng, ban chuyên môn; đơn vị sự nghiệp công lập trên địa bàn huyện',
    'Chủ tịch Ủy ban nhân dân các xã, thị trấn',
  ]);
  expect(said.instruments[0]?.full).toMatch(/^Công văn số 1559-CV\/HU ngày 27\/02\/2023 của /u);
  expect(said.instruments[0]?.short).toBe('Công văn số 1559-CV/HU');
});

test('the body’s own way of naming the issuer comes before the letterhead’s', () => {
  const parts = { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BẢO THẮNG' };
  expect(facts({ ...parts, noiDung: 'Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện./.' }).issuers[0]).toBe(
    'Ủy ban nhân dân xã',
  );
  expect(facts({ ...parts, noiDung: 'Yêu cầu các đơn vị thực hiện./.' }).issuers).toEqual([
    'Ủy ban nhân dân xã Bảo Thắng',
    'Ủy ban nhân dân xã',
  ]);
});

test('a document of the Party speaks for the committee that signs', () => {
  const said = facts({ system: 'hd05', kind: 'ke-hoach' });
  expect(said.issuers[0]).toBe('Ban Thường vụ Đảng uỷ');
  expect(said).toMatchObject({ system: 'hd05', tone: 'new', year: 2026 });
});

test.each([
  ['SỞ NỘI VỤ', ['Sở Nội vụ']],
  ['TRƯỜNG TIỂU HỌC NGUYỄN TRÃI', []],
])('%s in capitals: only a name without doubt is filled in', (printed, expected) => {
  expect(facts({ coQuanBanHanh: printed, noiDung: 'Yêu cầu thực hiện./.' }).issuers).toEqual(expected);
});

test('an agency’s profile gives its name, its units and its people', () => {
  const signer = { authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Bình', kinds: [] };
  const units = [
    { short: 'VHXH', full: 'Phòng Văn hóa - Xã hội' },
    { short: 'VX', full: '' },
  ];
  expect(agencyOf({ ...emptyProfile, name: 'Ủy ban nhân dân xã Bảo Thắng', units, signers: [signer] })).toEqual({
    name: 'Ủy ban nhân dân xã Bảo Thắng',
    units: ['Phòng Văn hóa - Xã hội'],
    people: ['Trần Văn Bình, Phó Chủ tịch'],
  });
});

test('units that the body gives work to are known', () => {
  const { units } = facts({
    noiDung: [
      '1. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện.',
      '2. Văn phòng Đảng ủy: Theo dõi, đôn đốc.',
      'Tỉnh giao Sở Y tế phối hợp thực hiện./.',
    ],
  });
  expect(units).toEqual(['Phòng Kinh tế', 'Văn phòng Đảng ủy', 'Sở Tài chính', 'Sở Xây dựng']);
});

describe('filling from what is at hand', () => {
  const document = facts({ trichYeu: 'V/v triển khai thực hiện công tác dân vận năm 2026' });
  const agency = { name: 'Sở Nội vụ tỉnh Lào Cai', units: ['Phòng Tổ chức cán bộ'], people: ['ông Trần Văn Bình'] };
  const atHand: AtHand = { document, agency };
  const clause = builtInClauses.clauses.find(({ id }) => id === 'bao-cao-6-thang-nam')!;

  test('slots with a source are filled without asking, the others wait', () => {
    const filling = filledFrom(
      [...clause.slots, slot('nam'), slot('nam-sau'), slot('loai-van-ban')],
      emptyFilling,
      atHand,
    );
    expect(Object.fromEntries([...filling].map(([name, { text }]) => [name, text]))).toEqual({
      'don-vi-thuc-hien': 'Sở Tài chính và Sở Xây dựng',
      'co-quan-ban-hanh': 'Sở Nội vụ',
      nam: '2026',
      'nam-sau': '2027',
      'loai-van-ban': 'Công văn',
    });
  });

  test('what the document cites already is named by type and number, as a căn cứ in full', () => {
    const full = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
    const citing = facts({ noiDung: `Thực hiện ${full}, Sở Nội vụ đề nghị triển khai thực hiện./.` });
    const filling = filledFrom([slot('van-ban-thuc-hien')], emptyFilling, { document: citing, agency: null });
    expect(filling.get('van-ban-thuc-hien')).toEqual({ text: 'Chỉ thị số 33/CT-TTg', canCu: full });
    expect(offersFor(slot('van-ban-can-cu'), { document: citing, agency: null })).toEqual([
      { text: 'Chỉ thị số 33/CT-TTg', canCu: full, from: 'document' },
    ]);
  });

  test('what the author has filled stays', () => {
    const mine = new Map([['nam', { text: '2030' }]]);
    expect(filledFrom([slot('nam')], mine, atHand).get('nam')).toEqual({ text: '2030' });
  });

  test('without a document or a profile nothing is filled', () => {
    expect(filledFrom(clause.slots, emptyFilling, { document: null, agency: null }).size).toBe(0);
  });

  test('offers say where they come from, each once', () => {
    expect(offersFor(slot('don-vi-chu-tri'), atHand)).toEqual([
      { text: 'Phòng Tổ chức cán bộ', from: 'profile' },
      { text: 'Sở Tài chính', from: 'document' },
      { text: 'Sở Xây dựng', from: 'document' },
    ]);
    expect(offersFor(slot('noi-dung-viec'), atHand)).toEqual([{ text: 'công tác dân vận', from: 'document' }]);
    expect(offersFor(slot('loai-van-ban'), atHand)[0]).toEqual({ text: 'Công văn', from: 'document' });
    expect(offersFor(slot('quy'), atHand).map(({ text }) => text)).toEqual(['I', 'II', 'III', 'IV']);
    expect(offersFor(slot('nguoi-chi-dao'), atHand)).toEqual([{ text: 'ông Trần Văn Bình', from: 'profile' }]);
  });
});
