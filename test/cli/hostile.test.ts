import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { judge, reasonOf } from '../../src/cli/inspect';
import { UnreadableFile } from '../../src/ooxml/model';
import { failedReport, fileReport } from '../../src/report/entries';
import { checkContract } from '../support/contract';
import { goldens, golden } from '../support/golden';

const files = unzipSync(golden('cong-van-002').bytes);
const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());

/** What the command line says of the bytes; only UnreadableFile may be thrown on the way. */
function reportOn(bytes: Uint8Array) {
  try {
    const judged = judge(bytes, { asOf: '2026-03-05' });
    return fileReport('a.docx', judged.draft, judged);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    return failedReport('a.docx', reasonOf(error));
  }
}

function expectContract(bytes: Uint8Array): void {
  const report: unknown = JSON.parse(JSON.stringify({ version: 1, files: [reportOn(bytes)] }));
  expect(checkContract.safeParse(report).error).toBeUndefined();
}

test.each(goldens)('$name: the report keeps the contract', ({ bytes }) => {
  expectContract(bytes);
});

const draft = fc.constantFrom(...goldens.map(({ bytes }) => bytes));

test('a draft cut off anywhere is one sentence', () => {
  fc.assert(
    fc.property(draft, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
      expect(reportOn(bytes.subarray(0, Math.floor((bytes.length - 1) * share))).error?.code).toMatch(
        /^damaged|not-a-docx$/,
      );
    }),
    { numRuns: 100 },
  );
});

test('bytes flipped in the file never surprise', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(draft, flips, (bytes, changes) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, by] of changes) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ by;
      expectContract(copy);
    }),
    { numRuns: 150 },
  );
});

test('characters changed in the XML of any part never surprise', () => {
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
  const slips = fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '&', '"', ' ', '9', '-', 'w:', '/', 'NaN', '')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.constantFrom(...names), slips, (name, changes) => {
      let xml = strFromU8(files[name] ?? new Uint8Array());
      for (const [at, text] of changes) xml = xml.slice(0, at % xml.length) + text + xml.slice((at % xml.length) + 1);
      expectContract(zipSync({ ...files, [name]: strToU8(xml) }, { level: 0 }));
    }),
    { numRuns: 150 },
  );
});

test('numbers of the XML may be absurd', () => {
  const absurd = fc.constantFrom('-1', '0', '99999999999999999999', '2147483648', 'NaN', '1e9', '', 'x');
  fc.assert(
    fc.property(fc.array(absurd, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (numbers, every) => {
      let count = 0;
      const changed = document.replace(/="-?\d+"/g, (value) =>
        count++ % every === 0 ? `="${numbers[count % numbers.length] ?? ''}"` : value,
      );
      expectContract(zipSync({ ...files, 'word/document.xml': strToU8(changed) }, { level: 0 }));
    }),
    { numRuns: 60 },
  );
});

const units = [
  'a',
  ' ',
  '(',
  '“',
  '”',
  '“““',
  '- - - ',
  'Điều 1 ',
  '12',
  'với với ',
  '; ',
  'Căn cứ Luật ',
  '.',
  '…',
  '_',
  'a\u0301',
];

test.each(units)(
  '%j two hundred thousand characters long is read and judged, and no rule speaks of it without end',
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const half = document.indexOf('</w:t>', document.length / 2);
    const changed = document.slice(0, half) + text + document.slice(half);
    const { error, findings } = reportOn(zipSync({ ...files, 'word/document.xml': strToU8(changed) }, { level: 0 }));
    expect(error).toBeNull();
    expect(findings.length).toBeLessThan(2000);
  },
);
