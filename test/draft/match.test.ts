import { match, matchAll } from '../../src/draft/match';
import { type Paragraph } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { rawDocx } from '../support/raw-docx';

function paragraphOf(text: string): Paragraph {
  return readDraft(rawDocx({ body: `<w:p/><w:p><w:r><w:t>${text}</w:t></w:r></w:p>` })).paragraphs[1]!;
}

const nfd = (text: string): string => text.normalize('NFD');

test.each([
  ['composed letters', 'Số: 5/UBND', 'Số', 4],
  ['decomposed letters', nfd('Số: 5/UBND'), nfd('Số'), 6],
])('groups come back as written: %s', (_, text, written, start) => {
  const found = match(paragraphOf(text), /^(?<nhan>Số)\s*:\s*(?<so>\d)(?<thieu>x)?/du);
  expect(found).toEqual({
    nhan: { text: written, span: { part: 'body', paragraph: 1, start: 0, end: written.length } },
    so: { text: '5', span: { part: 'body', paragraph: 1, start, end: start + 1 } },
  });
});

test('no match is undefined, every match is a list', () => {
  expect(match(paragraphOf('a'), /(?<b>b)/d)).toBeUndefined();
  expect(matchAll(paragraphOf(nfd('ế và ố')), /(?<chu>[ếố])/dgu).map(({ chu }) => chu?.span.start)).toEqual([0, 8]);
});

test('a pattern that remembers where it stopped is asked from the beginning', () => {
  const pattern = /(?<a>a)/dg;
  expect(match(paragraphOf('a'), pattern)).toEqual(match(paragraphOf('a'), pattern));
});
