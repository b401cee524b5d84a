import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OfficeMockObject } from 'office-addin-mock';
import { readDraft } from '../../../src/draft/read';
import { flatReading } from '../../../src/host/word/flat';
import { formatFont, formatParagraph } from '../../../src/host/word/format';
import type { WordApi } from '../../../src/host/word/globals';
import { formatSection, openPageSetup, standsAs } from '../../../src/host/word/section';
import { flatOf } from '../../support/word-double/flat';
import { wordDouble } from '../../support/word-double';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/ke-hoach-001.docx')));
const { document } = wordDouble(bytes);

// The mock asks this package for the names of Office's programs alone.
jest.mock('office-addin-manifest', () => ({ OfficeApp: { Outlook: 'outlook', Word: 'word' } }));

/** Microsoft's own mock, to be handed in as the object that Word would give. */
function mocked(data: object): object {
  return new OfficeMockObject(data, 'word' as never);
}

test('the body is read as Microsoft’s mock gives it, sections loaded before they are counted', async () => {
  const word = mocked({
    context: {
      document: {
        body: { getOoxml: () => ({ value: flatOf(document, 'body') }) },
        sections: { items: [{ getHeader: noXml, getFooter: noXml }] },
      },
    },
    run(this: { context: object }, batch: (context: object) => Promise<unknown>) {
      return batch(this.context);
    },
  }) as WordApi;
  const { bytes: flat, coverage } = await flatReading(word);
  expect(coverage).toEqual({ sections: true, headers: false, formatting: true });
  expect(readDraft(flat, coverage).paragraphs).toHaveLength(document.draft.paragraphs.length);
});

function noXml() {
  return {
    getOoxml: () => {
      throw new Error('GeneralException');
    },
  };
}

test('formats go to properties of the names and units that Word has', () => {
  const font = mocked({}) as Word.Font;
  formatFont(font, {
    font: 'Times New Roman',
    size: 13,
    bold: true,
    underline: false,
    color: null,
    script: 'superscript',
  });
  expect(font).toMatchObject({
    name: 'Times New Roman',
    size: 13,
    bold: true,
    underline: 'None',
    color: '#000000',
    superscript: true,
    subscript: false,
  });

  const paragraph = mocked({}) as Word.Paragraph;
  formatParagraph(paragraph, {
    alignment: 'justify',
    firstLine: 28.35,
    lineSpacing: { rule: 'multiple', value: 1.15 },
  });
  expect(paragraph).toMatchObject({ alignment: 'Justified', firstLineIndent: 28.35 });
  expect(paragraph.lineSpacing).toBeCloseTo(13.8);
});

test('page setup is loaded by names that exist, then compared and written', async () => {
  const [section] = document.draft.sections;
  const { paper, landscape, margins, differentFirst, pageNumberStart } = section!;
  const context = mocked({
    document: {
      sections: {
        getFirst(this: { section: object }) {
          return this.section;
        },
        section: {
          pageSetup: {
            pageWidth: paper.width,
            pageHeight: paper.height,
            orientation: 'Portrait',
            topMargin: margins.top,
            bottomMargin: margins.bottom,
            leftMargin: margins.left,
            rightMargin: margins.right,
            headerDistance: margins.header,
            footerDistance: margins.footer,
            gutter: margins.gutter,
            differentFirstPageHeaderFooter: differentFirst,
          },
        },
      },
    },
  }) as Word.RequestContext;
  const setup = openPageSetup(context, 0);
  await context.sync();
  const expected = { paper, landscape, margins, differentFirst, pageNumberStart };
  expect(standsAs(setup, expected)).toBe(true);
  expect(standsAs(setup, { ...expected, margins: { ...margins, left: margins.left + 1 } })).toBe(false);
  formatSection(setup, { margins: { ...margins, left: 85 } });
  expect(setup.leftMargin).toBe(85);
});
