/** `WordApi 1.3`, `WordApiDesktop 1.3`; or `always` for what every object of Office.js has. */
export type RequirementSet = `WordApi ${string}` | `WordApiDesktop ${string}` | 'always';

/** Every member of Word's objects that the double knows, with the set it came in. A test compares it to the typings. */
export const members = {
  RequestContext: { document: 'always', application: 'WordApi 1.3', sync: 'always' },
  Application: { createDocument: 'WordApi 1.3', load: 'always' },
  DocumentCreated: { open: 'WordApi 1.3', load: 'always' },
  Document: {
    body: 'WordApi 1.1',
    sections: 'WordApi 1.1',
    changeTrackingMode: 'WordApi 1.4',
    getSelection: 'WordApi 1.1',
    onParagraphAdded: 'WordApi 1.6',
    onParagraphChanged: 'WordApi 1.6',
    onParagraphDeleted: 'WordApi 1.6',
    load: 'always',
  },
  Body: {
    text: 'WordApi 1.1',
    paragraphs: 'WordApi 1.1',
    fields: 'WordApi 1.4',
    font: 'WordApi 1.1',
    getComments: 'WordApi 1.4',
    getTrackedChanges: 'WordApi 1.6',
    getOoxml: 'WordApi 1.1',
    select: 'WordApi 1.1',
    load: 'always',
  },
  SectionCollection: { items: 'always', getFirst: 'WordApi 1.3', load: 'always' },
  Section: {
    body: 'WordApi 1.1',
    getHeader: 'WordApi 1.1',
    getFooter: 'WordApi 1.1',
    getNext: 'WordApi 1.3',
    pageSetup: 'WordApiDesktop 1.3',
    load: 'always',
  },
  ParagraphCollection: { items: 'always', getFirst: 'WordApi 1.3', getLast: 'WordApi 1.3', load: 'always' },
  Paragraph: {
    text: 'WordApi 1.1',
    font: 'WordApi 1.1',
    alignment: 'WordApi 1.1',
    firstLineIndent: 'WordApi 1.1',
    leftIndent: 'WordApi 1.1',
    rightIndent: 'WordApi 1.1',
    spaceBefore: 'WordApi 1.1',
    spaceAfter: 'WordApi 1.1',
    lineSpacing: 'WordApi 1.1',
    style: 'WordApi 1.1',
    listOrNullObject: 'WordApi 1.3',
    listItemOrNullObject: 'WordApi 1.3',
    attachToList: 'WordApi 1.3',
    detachFromList: 'WordApi 1.3',
    search: 'WordApi 1.1',
    getRange: 'WordApi 1.3',
    insertText: 'WordApi 1.1',
    insertParagraph: 'WordApi 1.1',
    insertOoxml: 'WordApi 1.1',
    parentTable: 'WordApi 1.3',
    delete: 'WordApi 1.1',
    select: 'WordApi 1.1',
    load: 'always',
  },
  Table: { insertParagraph: 'WordApi 1.3', delete: 'WordApi 1.3', load: 'always' },
  List: { id: 'WordApi 1.3', load: 'always' },
  ListItem: { level: 'WordApi 1.3', load: 'always' },
  RangeCollection: { items: 'always', load: 'always' },
  Range: {
    text: 'WordApi 1.1',
    font: 'WordApi 1.1',
    insertText: 'WordApi 1.1',
    insertComment: 'WordApi 1.4',
    insertField: 'WordApi 1.5',
    expandTo: 'WordApi 1.3',
    paragraphs: 'WordApi 1.1',
    getRange: 'WordApi 1.3',
    compareLocationWith: 'WordApi 1.3',
    select: 'WordApi 1.1',
    load: 'always',
  },
  Font: {
    name: 'WordApi 1.1',
    size: 'WordApi 1.1',
    bold: 'WordApi 1.1',
    italic: 'WordApi 1.1',
    underline: 'WordApi 1.1',
    strikeThrough: 'WordApi 1.1',
    superscript: 'WordApi 1.1',
    subscript: 'WordApi 1.1',
    color: 'WordApi 1.1',
    highlightColor: 'WordApi 1.1',
    allCaps: 'WordApiDesktop 1.3',
    smallCaps: 'WordApiDesktop 1.3',
    hidden: 'WordApiDesktop 1.2',
  },
  PageSetup: {
    pageWidth: 'WordApiDesktop 1.3',
    pageHeight: 'WordApiDesktop 1.3',
    orientation: 'WordApiDesktop 1.3',
    topMargin: 'WordApiDesktop 1.3',
    bottomMargin: 'WordApiDesktop 1.3',
    leftMargin: 'WordApiDesktop 1.3',
    rightMargin: 'WordApiDesktop 1.3',
    headerDistance: 'WordApiDesktop 1.3',
    footerDistance: 'WordApiDesktop 1.3',
    gutter: 'WordApiDesktop 1.3',
    differentFirstPageHeaderFooter: 'WordApiDesktop 1.3',
    load: 'always',
  },
  FieldCollection: { items: 'always', load: 'always' },
  Field: { code: 'WordApi 1.4', delete: 'WordApi 1.5', load: 'always' },
  CommentCollection: { items: 'always', load: 'always' },
  Comment: {
    id: 'WordApi 1.4',
    content: 'WordApi 1.4',
    replies: 'WordApi 1.4',
    getRange: 'WordApi 1.4',
    delete: 'WordApi 1.4',
    load: 'always',
  },
  CommentReplyCollection: { items: 'always', load: 'always' },
  TrackedChangeCollection: { acceptAll: 'WordApi 1.6', load: 'always' },
  ClientResult: { value: 'always' },
} as const satisfies Record<string, Record<string, RequirementSet>>;

export type ClassName = keyof typeof members;

/** The requirement sets of a Word: the highest version of each. */
export interface Sets {
  readonly WordApi: number;
  readonly WordApiDesktop: number;
  /** The set of the Common API of that name, which every Word has by the reference; false: this one has not. */
  readonly CustomXmlParts?: boolean;
}

/** True when a Word with these sets has the set asked for; versions compare as in 1.3 < 1.10. */
export function includes(sets: Sets, wanted: RequirementSet): boolean {
  if (wanted === 'always') return true;
  const [name, version] = wanted.split(' ') as ['WordApi' | 'WordApiDesktop', string];
  return minor(String(sets[name])) >= minor(version);
}

function minor(version: string): number {
  const [major, rest] = version.split('.');
  return Number(major) * 1000 + Number(rest ?? 0);
}
