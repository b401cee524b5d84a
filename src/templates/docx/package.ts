import { strToU8, zipSync } from 'fflate';
import type { Paper } from '../sheet';
import { declaration, declarations, escaped, tag, twipsOfMillimetres, value } from './markup';

/** Every file is dated the same: the same document, the same bytes. */
const fixedDay = new Date(1980, 0, 1);

/** What of a document is its own: the rest of its file is the same in all. */
export interface Content {
  readonly title: string;
  /** The styles part, whole. */
  readonly styles: string;
  /** What stands in `w:body`, set-ups of sections included. */
  readonly body: string;
  /** What stands in the footer of every page; none where left out. */
  readonly footer?: string;
  /** Namespaces that the body uses beside the usual ones. */
  readonly also?: readonly ('wpg' | 'w14')[];
}

/** The .docx of a document. The same content, the same bytes. */
export function packed(content: Content): Uint8Array {
  const files = Object.entries(parts(content)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fixedDay });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const prefixes = ['w', 'r', 'mc', 'wp', 'a', 'wps', 'v', 'o'] as const;

function parts({ title, styles, body, footer, also = [] }: Content): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(footer !== undefined),
    '_rels/.rels': relationships([
      ['rId1', `${office}/officeDocument`, 'word/document.xml'],
      ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'word/document.xml':
      declaration +
      tag('w:document', { ...declarations([...prefixes, ...also]), ...ignorable(also) }, tag('w:body', {}, body)),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', `${office}/styles`, 'styles.xml'],
      ['rId2', `${office}/settings`, 'settings.xml'],
      ['rId3', `${office}/header`, 'header1.xml'],
      ...(footer === undefined ? [] : [['rId4', `${office}/footer`, 'footer1.xml'] as const]),
    ]),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/header1.xml': header,
    ...(footer === undefined ? {} : { 'word/footer1.xml': declaration + tag('w:ftr', declarations(['w']), footer) }),
  };
}

/** What Word 2010 brought stands where older readers pass over it. */
function ignorable(also: readonly string[]): Readonly<Record<string, string>> {
  return also.includes('w14') ? { 'mc:Ignorable': 'w14' } : {};
}

/** A4, page number from page 2 on; a later section numbers its own pages from 1. A footer stands on every page. */
export function sectionSetup(
  { top, bottom, left, right, header: edge }: Paper,
  { index = 0, footer = false }: { readonly index?: number; readonly footer?: boolean } = {},
): string {
  const below = ['first', 'default'].map((type) => tag('w:footerReference', { 'w:type': type, 'r:id': 'rId4' }));
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rId3' }) +
      (footer ? below.join('') : '') +
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

function contentTypes(hasFooter: boolean): string {
  const types =
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
    part('word/document.xml', `${word}.document.main+xml`) +
    part('word/styles.xml', `${word}.styles+xml`) +
    part('word/settings.xml', `${word}.settings+xml`) +
    part('word/header1.xml', `${word}.header+xml`) +
    (hasFooter ? part('word/footer1.xml', `${word}.footer+xml`) : '') +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  return declaration + tag('Types', { xmlns: `${packages}/content-types` }, types);
}

function part(name: string, type: string): string {
  return tag('Override', { PartName: `/${name}`, ContentType: type });
}
