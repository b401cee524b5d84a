import { strFromU8, unzipSync } from 'fflate';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { openPackage } from '../../src/ooxml/package';
import { writeReview } from '../../src/review/docx/write';
import type { Handled } from '../../src/review/model';
import { words } from '../../src/review/words';
import { violationsOf } from '../support/validator';
import { reviewOf, sheetOf } from './reviewed';

/** The validator is a program of its own; a busy machine is slow to start it. */
jest.setTimeout(120_000);

const hostile = 'a</w:t></w:r> & <script> \u0000\u0007\u202e\ud800 "x" \' ]]>';

function hostileSheet() {
  const review = reviewOf('cong-van-002');
  const handled = review.handled.map((it, i): Handled => ({
    ...it,
    finding: { ...it.finding, message: `${hostile} ${i}.` },
    done: i % 2 === 0 ? { reason: hostile, by: hostile } : 'fixed',
  }));
  const unread = [{ component: 'trang', reason: hostile, seen: true } as const];
  return sheetOf({ ...review, handled, unread, file: `${hostile}.docx`, reviewer: hostile });
}

/** A draft of hundreds of faults, each in words of its own. */
function longSheet(count = 120) {
  const review = reviewOf('cong-van-002');
  const [first] = review.handled;
  const handled = Array.from({ length: count }, (_, i): Handled => ({
    ...first!,
    finding: { ...first!.finding, message: `Điểm thứ ${i + 1} phải xem lại “x”.` },
  }));
  return sheetOf({ ...review, handled });
}

const sheets = {
  hostile: hostileSheet,
  long: longSheet,
  party: () => sheetOf(reviewOf('dang-cong-van-hd05-sai')),
  clean: () => sheetOf(reviewOf('cong-van-so-y-te')),
};

test.each(Object.entries(sheets))('the Open XML SDK has nothing against the %s sheet', async (_, sheet) => {
  expect(await violationsOf(writeReview(sheet()))).toEqual([]);
});

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const textsOf = (bytes: Uint8Array) => readDraft(openPackage(bytes)).paragraphs.map(({ text }) => text);

test('the sheet says in its words what its data are, footer included', () => {
  const sheet = sheets.party();
  const bytes = writeReview(sheet);
  const texts = textsOf(bytes).join('\n');
  for (const row of sheet.rows)
    for (const word of [row.box, row.text, row.clause, row.done]) expect(texts).toContain(word);
  for (const { label, text } of sheet.facts) expect(texts).toContain(`${label}\t${text}`);
  expect(texts).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(texts).not.toContain('CỘNG HÒA');
  expect(readDraft(openPackage(bytes)).footers[0]?.paragraphs[0]?.text).toBe(sheet.footer);
  expect(sheet.footer).toContain(sheet.code.text);
});

test('an empty part says so in its heading, and there is no table without rows', () => {
  const bytes = writeReview(sheets.clean());
  expect(textsOf(bytes).filter((text) => text.endsWith(': không có.'))).toHaveLength(3);
  expect(partOf(bytes, 'word/document.xml')).not.toContain('w:tblHeader');
});

test('hostile words stand as words, without what XML forbids or what turns the line round', () => {
  const bytes = writeReview(hostileSheet());
  const texts = textsOf(bytes);
  expect(texts.filter((text) => text.includes('a</w:t></w:r> & <script>')).length).toBeGreaterThan(5);
  expect(partOf(bytes, 'word/document.xml')).not.toMatch(/<script>|\p{Bidi_Control}/u);
});

test('a long list repeats its head on every page, and no row is torn', () => {
  const document = partOf(writeReview(longSheet()), 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/gu)!.length).toBeGreaterThan(120);
});

test('a part that a person has looked at is ticked', () => {
  const document = (seen: boolean) => {
    const unread = [{ component: 'trang', reason: 'Không đọc được.', seen } as const];
    return partOf(writeReview(sheetOf(reviewOf('cong-van-so-y-te', { unread }))), 'word/document.xml');
  };
  expect([document(true), document(false)].map((it) => it.includes('☒'))).toEqual([true, false]);
  expect(document(false)).toContain('☐');
});

test('the picture of the page says in words what it shows', () => {
  const document = partOf(writeReview(sheets.party()), 'word/document.xml');
  expect(document).toMatch(/descr="Sơ đồ trang: [^"]*Ô 1 đạt[^"]*"/u);
});

test('the same sheet is the same bytes', () => {
  expect(writeReview(hostileSheet())).toEqual(writeReview(hostileSheet()));
});

test('the legend of the picture tells every state that is met, boxes that are not there included', () => {
  const sheet = sheets.party();
  const drawn = /<wpg:wgp>.*<\/wpg:wgp>/u.exec(partOf(writeReview(sheet), 'word/document.xml'))?.[0] ?? '';
  const written = [...drawn.matchAll(/<w:t>(?<text>[^<]*)<\/w:t>/gu)].map(({ groups }) => groups?.text);
  const ids = sheet.map.map(({ box }) => box.id);
  const signs = ['!', '?'];
  expect(new Set(written.filter((text) => !ids.includes(text ?? '') && !signs.includes(text ?? '')))).toEqual(
    new Set(sheet.map.map(({ state }) => words.states[state])),
  );
  const dashed = drawn.match(/prst="rect".{0,600}?val="sysDash"/gu)?.length ?? 0;
  const absent = sheet.map.filter(({ box, state }) => state === 'absent' && box.shape !== 'circle').length;
  expect([dashed, absent > 0]).toEqual([absent + 1, true]);
});

test.each([
  ['cong-van-002', 'nd30'],
  ['dang-cong-van-hd05-dung', 'hd05'],
] as const)(
  'the sheet of %s is no document to judge, and judged all the same it has no error by %s',
  (name, system) => {
    const sheet = readDraft(writeReview(sheetOf(reviewOf(name))));
    const left = checkDraft(sheet, { asOf: '2026-11-05' });
    expect(left.anatomy).toMatchObject({ system: null, outOfScope: 'not-a-document' });
    expect(left.findings).toEqual([]);
    expect(left.notices.map(({ message }) => message)).toEqual([
      'Đây là phiếu kiểm tra thể thức, không phải văn bản hành chính nên không kiểm tra.',
    ]);
    const { anatomy, findings } = checkDraft(sheet, { asOf: '2026-11-05', system, kind: 'khac' });
    expect(anatomy.system).toBe(system);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
