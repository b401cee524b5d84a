import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDraft } from '../../../src/draft/read';
import type { Edit } from '../../../src/finding/model';
import { FileHost } from '../../../src/host/file';
import { WordHost } from '../../../src/host/word';
import { rewriteDocument } from '../../support/rewrite-docx';
import { wordDouble } from '../../support/word-double';
import { blankParagraph } from '../../support/word-double/blocks';
import { draftIn, indexOf, rewrite, shape } from '../contract';

jest.setTimeout(60_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002.docx')));
const stops = '<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs>';
/** The first paragraph of the text with a tab in it and stops of its own. */
const tabbed = rewriteDocument(bytes, (xml) => {
  const paragraph = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*Thực hiện(?:(?!<\/w:p>).)*<\/w:p>/su;
  return xml.replace(paragraph, (it) =>
    it
      .replace(/<w:tabs>.*?<\/w:tabs>/su, '')
      .replace(/<w:pPr>(?<style><w:pStyle[^>]*>)?/u, `<w:pPr>$<style>${stops}`)
      .replace(/<w:t(?: [^>]*)?>/u, '<w:tab/>$&'),
  );
});

function word(of: Uint8Array) {
  const double = wordDouble(of);
  return { host: new WordHost(double.office, double.word), document: double.document };
}

const block = (draft: ReturnType<typeof readDraft>, text: string): Edit => {
  const paragraph = indexOf(draft, 'Thực hiện');
  const run = { text, format: blankParagraph.mark };
  return {
    kind: 'insertBlock',
    part: 'body',
    paragraph,
    where: 'after',
    outside: false,
    expect: draft.paragraphs[paragraph]!.text,
    blocks: [{ ...blankParagraph, runs: [run] }],
  };
};

test('Ctrl+Z takes one sync of ours back', async () => {
  const { host, document } = word(bytes);
  const before = await draftIn(host);
  expect(document.ctrlZ()).toBe(false);
  await host.apply([rewrite(before, 'Độc lập – Tự do', 'Độc lập - Tự do'), rewrite(before, 'KT ', 'KT. ')]);
  expect(document.ctrlZ()).toBe(true);
  expect(shape(await draftIn(host))).toEqual(shape(before));
});

test('where insertOoxml ends Word’s own undo, the pane’s takes all of ours back (office-js #6423)', async () => {
  const inserted = async () => {
    const { host, document } = word(bytes);
    document.losesUndo = true;
    await host.apply([rewrite(await draftIn(host), 'KT ', 'KT. ')]);
    await host.apply([block(await draftIn(host), 'DÒNG CHÈN')]);
    return { host, document };
  };
  const { document } = await inserted();
  // What Ctrl+Z still knows is what came after the insertion.
  while (document.ctrlZ());
  expect(document.draft.paragraphs.map(({ text }) => text)).toContain('DÒNG CHÈN');

  const { host } = await inserted();
  expect([await host.undo(), await host.undo(), await host.undo()]).toEqual(['undone', 'undone', 'nothing']);
  expect(shape(await draftIn(host))).toEqual(shape(readDraft(bytes)));
});

test('a block keeps its own tab stops beside a paragraph that has others (office-js #3149)', async () => {
  const { host } = word(tabbed);
  const file = new FileHost(tabbed);
  const draft = await draftIn(host);
  expect(draft.paragraphs[indexOf(draft, 'Thực hiện')]!.format.tabs).toHaveLength(1);
  const edit = block(draft, 'MỘT CỘT\thai');
  expect([await host.apply([edit]), await file.apply([edit])]).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
  expect(shape(await draftIn(host))).toEqual(shape(await draftIn(file)));
  const after = await draftIn(host);
  expect(after.paragraphs[indexOf(after, 'MỘT CỘT')]!.format.tabs).toEqual([]);
});

test('the double gives a paragraph that comes alone the stops of its place', async () => {
  const { document } = word(tabbed);
  const at = indexOf(document.draft, 'Thực hiện');
  const xml = (body: string) =>
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
  const own = '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr></w:p>';
  document.insertOoxml(document.idsOf('body')[at]!, xml(own));
  expect(document.draft.paragraphs[at]!.format.tabs.map(({ position }) => position)).toEqual([56.7]);
});

test('a paragraph whose tab stops Word could not set again is not taken out', async () => {
  const { host, document } = word(tabbed);
  const draft = await draftIn(host);
  const paragraph = indexOf(draft, 'Thực hiện');
  const words = draft.paragraphs[paragraph]!.text;
  const edit: Edit = { kind: 'deleteParagraph', part: 'body', paragraph, expect: words };
  expect(await host.apply([edit])).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(document.bytes).toBe(tabbed);
});

test('a draft that nobody has touched reads the same, whatever Word calls its paragraphs (office-js #4078)', async () => {
  const { host, document } = word(bytes);
  document.failures.file = true;
  const [one, other] = [await host.read(), await host.read()];
  expect(one.coverage.formatting).toBe(true);
  expect(other.bytes).toEqual(one.bytes);
});
