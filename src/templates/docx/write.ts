import { strToU8, zipSync } from 'fflate';
import type { Paper, Sheet } from '../sheet';
import { bodyOf } from './body';
import { declaration, declarations, escaped, tag, twipsOfMillimetres, value } from './markup';
import { stylesPart } from './styles';

/** Every file is dated the same: the same document, the same bytes. */
const fixedDay = new Date(1980, 0, 1);

/** The .docx of a sheet. The same sheet, the same bytes. */
export function writeDocx(sheet: Sheet): Uint8Array {
  const files = Object.entries(parts(sheet)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fixedDay });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function parts(sheet: Sheet): Readonly<Record<string, string>> {
  const body = bodyOf(sheet, (index) => sectionSetup(sheet.paper, index));
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      ['rId1', `${office}/officeDocument`, 'word/document.xml'],
      ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(sheet.title),
    'word/document.xml':
      declaration +
      tag('w:document', declarations(['w', 'r', 'mc', 'wp', 'a', 'wps', 'v', 'o']), tag('w:body', {}, body)),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', `${office}/styles`, 'styles.xml'],
      ['rId2', `${office}/settings`, 'settings.xml'],
      ['rId3', `${office}/header`, 'header1.xml'],
    ]),
    'word/styles.xml': stylesPart(sheet.styles, sheet.paper.numberSize),
    'word/settings.xml': settings,
    'word/header1.xml': header,
  };
}

/** A4, page number from page 2 on; a later section numbers its own pages from 1. */
function sectionSetup({ top, bottom, left, right, header: edge }: Paper, index: number): string {
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rId3' }) +
      tag('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }) +
      tag('w:pgMar', {
        'w:top': twipsOfMillimetres(top),
        'w:right': twipsOfMillimetres(right),
        'w:bottom': twipsOfMillimetres(bottom),
        'w:left': twipsOfMillimetres(left),
        'w:header': twipsOfMillimetres(edge),
        'w:footer': twipsOfMillimetres(10),
        'w:gutter': 0,
      }) +
      (index === 0 ? '' : tag('w:pgNumType', { 'w:start': 1 })) +
      tag('w:titlePg'),
  );
}

const header =
  declaration +
  tag(
    'w:hdr',
    declarations(['w']),
    tag(
      'w:p',
      {},
      tag('w:pPr', {}, value('w:pStyle', 'Header')) +
        mark('begin') +
        tag('w:r', {}, '<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
        mark('separate') +
        tag('w:r', {}, tag('w:t', {}, '2')) +
        mark('end'),
    ),
  );

function mark(type: string): string {
  return tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }));
}

const settings =
  declaration +
  tag(
    'w:settings',
    declarations(['w']),
    tag('w:defaultTabStop', { 'w:val': 720 }) +
      tag('w:characterSpacingControl', { 'w:val': 'doNotCompress' }) +
      tag(
        'w:compat',
        {},
        tag('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ) +
      tag('w:themeFontLang', { 'w:val': 'vi-VN' }),
  );

function coreProperties(title: string): string {
  const spaces = `xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `${declaration}<cp:coreProperties ${spaces}><dc:title>${escaped(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const content = list.map(([Id, Type, Target]) => tag('Relationship', { Id, Type, Target })).join('');
  return declaration + tag('Relationships', { xmlns: `${packages}/relationships` }, content);
}

const contentTypes =
  declaration +
  tag(
    'Types',
    { xmlns: `${packages}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      part('word/document.xml', `${word}.document.main+xml`) +
      part('word/styles.xml', `${word}.styles+xml`) +
      part('word/settings.xml', `${word}.settings+xml`) +
      part('word/header1.xml', `${word}.header+xml`) +
      part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );

function part(name: string, type: string): string {
  return tag('Override', { PartName: `/${name}`, ContentType: type });
}
