import { readDraft } from '../../src/draft/read';
import { someGoldens } from '../support/golden';
import { rawDocx } from '../support/raw-docx';
import { rewriteDocument } from '../support/rewrite-docx';
import { type Violation, violationsOf } from '../support/validator';
import { changed } from './changed';
import { inParagraphs, ofSections, spread, withoutHeaders } from './every-kind';

/** The validator is a program of its own; a busy machine is slow to start it. */
jest.setTimeout(60_000);

/** What is wrong with a source, asked once of each. */
const sources = new WeakMap<Uint8Array, Promise<ReadonlySet<string>>>();

function knownIn(source: Uint8Array): Promise<ReadonlySet<string>> {
  const known =
    sources.get(source) ??
    violationsOf(source).then((violations) => new Set(violations.map(({ description }) => description)));
  sources.set(source, known);
  return known;
}

async function fresh(before: Uint8Array, after: Uint8Array): Promise<readonly Violation[]> {
  const known = await knownIn(before);
  return (await violationsOf(after)).filter(({ description }) => !known.has(description));
}

const [first] = someGoldens;

test.each(inParagraphs)('%s brings no violation that the source had not', async (_, make) => {
  const { bytes } = first!;
  expect(await fresh(bytes, changed(bytes, spread(readDraft(bytes), [['', make]])))).toEqual([]);
});

describe.each(someGoldens)('$name', ({ bytes }) => {
  test('edits of every kind all over the draft bring none either', async () => {
    expect(await fresh(bytes, changed(bytes, spread(readDraft(bytes), inParagraphs)))).toEqual([]);
  });

  test.each(ofSections)('%s, in a draft without headers', async (_, make) => {
    const bare = withoutHeaders(bytes);
    const draft = readDraft(bare);
    expect(await fresh(bare, changed(bare, make(draft.paragraphs[0]!, draft)))).toEqual([]);
  });
});

/** The validator looks at neither branch of alternate content, so each is tried in its place. */
test.each<[branch: string, unwrapped: (xml: string) => string]>([
  [
    'the connector',
    (xml) =>
      xml
        .replaceAll(/<mc:AlternateContent([^>]*)><mc:Choice Requires="wps"><w:drawing>/g, '<w:drawing$1>')
        .replaceAll(/<\/mc:Choice><mc:Fallback>.*?<\/mc:Fallback><\/mc:AlternateContent>/g, ''),
  ],
  [
    'its VML twin',
    (xml) =>
      xml
        .replaceAll(
          /<mc:AlternateContent([^>]*)><mc:Choice Requires="wps">.*?<\/mc:Choice><mc:Fallback><w:pict>/g,
          '<w:pict$1>',
        )
        .replaceAll('</mc:Fallback></mc:AlternateContent>', ''),
  ],
])('a drawn line is valid in both its forms: %s', async (_, unwrapped) => {
  const bytes = rawDocx({ body: '<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>' });
  const lined = changed(bytes, [{ kind: 'drawLine', part: 'body', paragraph: 0, expect: 'Kính gửi', length: 50 }]);
  const plain = rewriteDocument(lined, unwrapped);
  expect(await fresh(bytes, plain)).toEqual([]);
  expect(
    await violationsOf(
      rewriteDocument(plain, (xml) => xml.replace('<wp:wrapNone/>', '').replace('<v:line ', '<v:line x="1" ')),
    ),
  ).not.toEqual([]);
});
