import { readDraft } from '../../src/draft/read';
import { changed } from '../edits/changed';
import { inParagraphs, ofSections, spread, withoutHeaders } from '../edits/every-kind';
import { someGoldens } from '../support/golden';
import { convert } from '../support/libreoffice';

jest.setTimeout(300_000);

const edited = someGoldens.map(({ name, bytes }) => {
  const bare = withoutHeaders(bytes);
  const lettered = changed(bare, spread(readDraft(bare), inParagraphs));
  const draft = readDraft(lettered);
  const whole = ofSections.reduce(
    (file, [, make]) => changed(file, make(draft.paragraphs[0]!, readDraft(file))),
    lettered,
  );
  return { name, bytes: whole, draft: readDraft(whole) };
});

test('LibreOffice opens what was written, and reads the same words, lines and page numbers', async () => {
  const pages = await convert(
    edited.map(({ bytes }) => bytes),
    'fodt',
  );
  edited.forEach(({ draft, name }, index) => {
    const page = pages[index]!.toString('utf8');
    const words = page.replaceAll(/<text:(?:tab|line-break)\/>|<text:s(?: [^>]*)?\/>/g, ' ').replaceAll(/<[^>]+>/g, '');
    for (const { text } of draft.paragraphs) {
      const [longest] = text.split(/[\s\u2011]+/).sort((a, b) => b.length - a.length);
      expect([name, words.includes(escaped(longest!))]).toEqual([name, true]);
    }
    expect([
      name,
      (page.match(/<draw:(?:line|connector|custom-shape) /g) ?? []).length >=
        draft.lines.filter(({ form }) => form === 'connector').length,
    ]).toEqual([name, true]);
    expect(page).toContain('<text:page-number');
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
