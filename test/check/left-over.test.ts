import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { applyEdits } from '../../src/edits/apply';
import { openPackage } from '../../src/ooxml/package';
import { rewriteDocument, rewriteWords } from '../support/rewrite-docx';

const source = new Uint8Array(readFileSync(join(__dirname, '../golden/cong-van-002-dung.docx')));
const judge = (bytes: Uint8Array) => checkDraft(readDraft(openPackage(bytes)), { asOf: '2026-03-05' });
const atEnd = (markup: string) =>
  rewriteDocument(source, (xml) => xml.replace(/(<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>)/, `${markup}$1`));

test('a place still to fill keeps a draft from the signature', () => {
  expect(judge(source).readyToSign).toBe(true);
  const unfilled = rewriteWords(source, (words) => words.replace('cơ quan', '[tên cơ quan]'));
  expect(judge(unfilled).readyToSign).toBe(false);
});

test.each([
  ['a paragraph that breaks the page', '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>'],
  ['a break', '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>'],
])('the fix takes a blank page away: %s', (_, markup) => {
  const blank = atEnd(markup);
  const [finding] = judge(blank).findings;
  expect(finding?.rule).toBe('chung/trang/trang-trang');
  const outcome = applyEdits(blank, finding?.fixes[0]?.edits ?? []);
  expect(outcome.kind === 'applied' ? judge(outcome.bytes).findings : outcome.kind).toEqual([]);
});

test('tracked changes and comments are told', () => {
  const tracked = rewriteDocument(source, (xml) =>
    xml.replace(
      '<w:r>',
      '<w:del w:id="901" w:author="An" w:date="2026-03-01T00:00:00Z"><w:r><w:delText>x</w:delText></w:r></w:del><w:r>',
    ),
  );
  const { findings, readyToSign } = judge(tracked);
  expect(findings.map(({ rule, component }) => `${rule} ${component}`)).toEqual([
    'chung/noi-dung/thay-doi-theo-doi noiDung',
  ]);
  expect(readyToSign).toBe(false);
});
