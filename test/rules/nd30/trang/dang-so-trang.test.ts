import { dangSoTrang } from '../../../../src/rules/nd30/trang/dang-so-trang';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

describeRule(dangSoTrang, {
  passes: [
    ['the number alone', { pageNumber: { text: '2' } }],
    ['a tab and the number', { pageNumber: { text: '\t2' } }],
    ['a title of the document beside it', { pageNumber: { text: 'Kế hoạch dân vận 2' } }],
  ],
  flags: [
    ['dashes', { pageNumber: { text: '- 2 -' } }, 'thuaChu'],
    ['the word', { pageNumber: { text: 'Trang 2' } }, 'thuaChu'],
  ],
});

test('only the words around the number go', () => {
  const [flag] = dangSoTrang.check(draftOf({ pageNumber: { text: '- 2 -' } }));
  expect(flag?.fixes?.[0]?.edits).toMatchObject([
    { kind: 'replaceText', expect: '- ', text: '', span: { part: 'header:0' } },
    { kind: 'replaceText', expect: ' -', text: '' },
  ]);
});

test('a total that Word reckons is not taken out by itself', () => {
  const context = draftOf({ pageNumber: { text: 'Trang 2/' } });
  const headers = context.draft.headers.map((it) => ({
    ...it,
    paragraphs: it.paragraphs.map((p) => ({
      ...p,
      runs: p.runs.map((run) => (run.text === '/' ? { ...run, field: 'NUMPAGES' } : run)),
    })),
  }));
  const [flag] = dangSoTrang.check({ ...context, draft: { ...context.draft, headers } });
  expect(flag?.fixes).toEqual([]);
});
