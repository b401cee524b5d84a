import { escapeText } from '../../edits/markup';
import type { Reading } from '../host';
import type { WordApi } from './globals';

const blind: Reading['coverage'] = { sections: false, headers: false, formatting: false };

/** The last way to read: the words alone, as a Flat OPC package of bare paragraphs. One sync. */
export async function textReading(word: WordApi): Promise<Reading> {
  const texts = await word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
  return { bytes: new TextEncoder().encode(flatOf(texts)), coverage: blind };
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const related = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const types = 'application/vnd.openxmlformats-';

/** Paragraphs without any look, one for each text. */
export function bareParagraphs(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `<w:p xmlns:w="${main}"><w:r>${contentOf(text)}</w:r></w:p>`);
}

function flatOf(texts: readonly string[]): string {
  const body = bareParagraphs(texts).join('');
  return [
    `<pkg:package xmlns:pkg="${pkg}">`,
    part('/_rels/.rels', `${types}package.relationships+xml`, relationships()),
    part('/word/document.xml', `${types}officedocument.wordprocessingml.document.main+xml`, documentOf(body)),
    '</pkg:package>',
  ].join('');
}

function relationships(): string {
  return `<Relationships xmlns="${related}"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`;
}

function documentOf(body: string): string {
  return `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`;
}

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** Run content for a text of Word's object model: its control characters become the elements they stand for. */
function contentOf(text: string): string {
  let content = '';
  let words = '';
  for (const character of text) {
    const element = elements[character];
    if (element === undefined) {
      if (character >= ' ') words += character;
      continue;
    }
    content += wordsOf(words) + element;
    words = '';
  }
  return content + wordsOf(words);
}

const elements: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u000b': '<w:br/>',
  '\u000c': '<w:br w:type="page"/>',
  '\u000e': '<w:br w:type="column"/>',
  '\u001e': '<w:noBreakHyphen/>',
};

function wordsOf(words: string): string {
  if (words === '') return '';
  return `<w:t xml:space="preserve">${escapeText(words)}</w:t>`;
}
