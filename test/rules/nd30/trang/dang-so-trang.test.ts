import type { DraftDocument, Run } from '../../../../src/draft/model';
import { dangSoTrang } from '../../../../src/rules/nd30/trang/dang-so-trang';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

/** The header's text cut into pieces; a piece that is a number is the PAGE field. */
function headed(...pieces: readonly string[]) {
  const context = draftOf({ pageNumber: { text: pieces.join('') } });
  let start = 0;
  const format = context.draft.headers[0]?.paragraphs[0]?.runs[0]?.format ?? context.draft.paragraphs[0]?.mark;
  if (format === undefined) throw new Error('the header has a run');
  const runs = pieces.map((text): Run => {
    const run = {
      start,
      end: start + text.length,
      text,
      format,
      field: /^\d+$/.test(text) ? 'PAGE' : text === 'n' ? 'NUMPAGES' : null,
    };
    start = run.end;
    return run;
  });
  const headers: DraftDocument['headers'] = context.draft.headers.map((it) => ({
    ...it,
    paragraphs: it.paragraphs.map((p) => ({ ...p, runs })),
  }));
  return { ...context, draft: { ...context.draft, headers } };
}

describeRule(dangSoTrang, { passes: [['the number alone', { pageNumber: { text: '2' } }]], flags: [] });

test.each([
  ['dashes', ['- ', '2', ' -'], 1],
  ['the word', ['Trang ', '2'], 1],
  ['a tab and the number', ['\t', '2'], 0],
  ['a title of the document beside it', ['Kế hoạch dân vận ', '2'], 0],
])('%s', (_, pieces, count) => {
  expect([...dangSoTrang.check(headed(...pieces))]).toHaveLength(count);
});

test('only the words around the number go', () => {
  const [flag] = dangSoTrang.check(headed('- ', '2', ' -'));
  expect(flag?.fixes?.[0]?.edits).toMatchObject([
    { kind: 'replaceText', expect: '- ', text: '', span: { part: 'header:0' } },
    { kind: 'replaceText', expect: ' -', text: '' },
  ]);
});

test('a total that Word reckons is not taken out by itself', () => {
  const context = headed('Trang ', '2', '/');
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
