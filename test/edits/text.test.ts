import { readDraft } from '../../src/draft/read';
import { applyEdits } from '../../src/edits/apply';
import type { Edit } from '../../src/finding/model';
import { openPackage } from '../../src/ooxml/package';
import { rawDocx } from '../support/raw-docx';
import { changed } from './changed';

/** A replacement in the first paragraph: the words [from] become [to]. */
function replacing(text: string, from: string, to: string): Edit {
  const start = from === '' ? text.length : text.indexOf(from);
  return {
    kind: 'replaceText',
    span: { part: 'body', paragraph: 0, start, end: start + from.length },
    expect: from,
    text: to,
  };
}

function insertingAt(start: number, text: string): Edit {
  return { kind: 'replaceText', span: { part: 'body', paragraph: 0, start, end: start }, expect: '', text };
}

/** The source of the body after an edit. */
function bodyAfter(bytes: Uint8Array, edits: readonly Edit[]): string {
  const text = openPackage(changed(bytes, edits)).xml('word/document.xml')!.text;
  return text.slice(text.indexOf('<w:body>') + 8, text.indexOf('</w:body>'));
}

const kept = (text: string) => (/^ | $/.test(text) ? ' xml:space="preserve"' : '');
const r = (text: string, properties = '') => `<w:r>${properties}<w:t${kept(text)}>${text}</w:t></w:r>`;
const bold = '<w:rPr><w:b/></w:rPr>';
const p = (inside: string) => `<w:p>${inside}</w:p>`;

test.each<[why: string, body: string, from: string, to: string, after: string]>([
  ['one letter of a word, its neighbours untouched', p(r('quoc hieu')), 'quoc', 'quốc', p(r('quốc hieu'))],
  [
    'over split runs: what stays keeps its run',
    p(r('Độc lập – ', bold) + r('Tự do')),
    'lập – Tự',
    'lập - Tự',
    p(r('Độc lập - ', bold) + r('Tự do')),
  ],
  [
    'over split runs: new words stand where the old ones began',
    p(r('Số: 5') + r('/UB', bold)),
    '5/',
    '05-',
    p(r('Số: 05-') + r('UB', bold)),
  ],
  ['a run that is emptied goes', p(r('Nơi') + r(' nhận', bold) + r(':')), ' nhận', '', p(r('Nơi') + r(':'))],
  [
    'a run that holds more than its text stays',
    p(`<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t><w:commentReference w:id="1"/></w:r>`),
    'b',
    '',
    p(`<w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>`),
  ],
  [
    'a space at an end is preserved',
    p(r('Kính gửi:')),
    'gửi:',
    'gửi: ',
    p('<w:r><w:t xml:space="preserve">Kính gửi: </w:t></w:r>'),
  ],
  ['a reference in the source stays', p(r('A &amp; B')), 'B', 'C', p(r('A &amp; C'))],
  ['what XML reserves is escaped', p(r('a')), 'a', '<&>', p(r('&lt;&amp;&gt;'))],
  ['a tab becomes an element', p(r('a b')), ' ', '\t', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>')],
  [
    'a tab that is replaced goes',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'),
    '\t',
    ' ',
    p('<w:r><w:t>a</w:t><w:t xml:space="preserve"> </w:t><w:t>b</w:t></w:r>'),
  ],
  [
    'a soft break that is taken out',
    p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'),
    '\n',
    '',
    p('<w:r><w:t>a</w:t><w:t>b</w:t></w:r>'),
  ],
  [
    'a no-break hyphen becomes a plain one',
    p('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>'),
    '\u2011',
    '-',
    p('<w:r><w:t>a</w:t><w:t>-</w:t><w:t>b</w:t></w:r>'),
  ],
  [
    'a symbol is replaced whole',
    p('<w:r><w:sym w:font="Symbol" w:char="F02D"/><w:t> a</w:t></w:r>'),
    '-',
    '+',
    p('<w:r><w:t>+</w:t><w:t> a</w:t></w:r>'),
  ],
  [
    'inside an insertion',
    p(`<w:ins w:id="1" w:author="A">${r('thêm')}</w:ins>`),
    'thêm',
    'bớt',
    p(`<w:ins w:id="1" w:author="A">${r('bớt')}</w:ins>`),
  ],
  [
    'inside a hyperlink and behind it',
    p(`<w:hyperlink w:anchor="x">${r('điều 1')}</w:hyperlink>${r(' này')}`),
    'điều',
    'Điều',
    p(`<w:hyperlink w:anchor="x">${r('Điều 1')}</w:hyperlink>${r(' này')}`),
  ],
  [
    'inside a content control',
    p(`<w:sdt><w:sdtContent>${r('năm')}</w:sdtContent></w:sdt>`),
    'm',
    'n',
    p(`<w:sdt><w:sdtContent>${r('năn')}</w:sdtContent></w:sdt>`),
  ],
  [
    'over a deletion, which stays',
    p(`${r('a')}<w:del w:id="1" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del>${r('b')}`),
    'ab',
    'cd',
    p(`${r('cd')}<w:del w:id="1" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del>`),
  ],
  [
    'bookmarks and proofing marks stay',
    p(
      `<w:proofErr w:type="spellStart"/>${r('sai')}<w:bookmarkStart w:id="0" w:name="a"/>${r('x')}<w:bookmarkEnd w:id="0"/>`,
    ),
    'saix',
    'đúng',
    p(`<w:proofErr w:type="spellStart"/>${r('đúng')}<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>`),
  ],
  [
    'an insertion takes the format before it',
    p(r('Lưu', bold) + r(' VT')),
    'Lưu',
    'Lưu:',
    p(r('Lưu:', bold) + r(' VT')),
  ],
  [
    'white space of the file at the ends is not the author’s',
    p('<w:r><w:t> a </w:t></w:r>'),
    'a',
    'a ',
    p('<w:r><w:t xml:space="preserve">a </w:t></w:r>'),
  ],
  [
    'character data sections are read as text',
    p('<w:r><w:t><![CDATA[a<b]]></w:t></w:r>'),
    'b',
    'c',
    p('<w:r><w:t>a&lt;c</w:t></w:r>'),
  ],
  ['decomposed letters compare as written', p(r('so\u0302\u0301')), 'so\u0302\u0301', 'số', p(r('số'))],
  [
    'the link of a hyperlink field may be put right',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('ab')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    'b',
    'c',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('ac')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  ],
])('text: %s', (_, body, from, to, after) => {
  const bytes = rawDocx({ body });
  expect(bodyAfter(bytes, [replacing(readDraft(bytes).paragraphs[0]!.text, from, to)])).toBe(after);
});

test.each<[why: string, body: string, at: number, text: string, after: string]>([
  ['before the first character, with its format', p(r('b', bold)), 0, 'a', p(r('ab', bold))],
  [
    'behind a tab, in the text that follows',
    p('<w:r><w:tab/><w:t>b</w:t></w:r>'),
    1,
    'a',
    p('<w:r><w:tab/><w:t>ab</w:t></w:r>'),
  ],
  ['behind a last tab', p('<w:r><w:t>a</w:t><w:tab/></w:r>'), 2, 'b', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>')],
  [
    'in an empty paragraph, with the format of its mark',
    p(`<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>`),
    0,
    'a',
    p(`<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${r('a', bold)}`),
  ],
  ['in a paragraph without an inside', '<w:p/>', 0, 'a', p(r('a'))],
  [
    'beside a page number, not into it',
    p(`<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>${r('/5')}`),
    1,
    ' ',
    p(`<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple><w:r><w:t xml:space="preserve"> /5</w:t></w:r>`),
  ],
])('an insertion: %s', (_, body, at, text, after) => {
  expect(bodyAfter(rawDocx({ body }), [insertingAt(at, text)])).toBe(after);
});

const pageField = `<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`;

test.each<[why: string, body: string, edit: Edit]>([
  ['a field’s result', p(pageField), replacing('1', '1', '2')],
  ['over the edge of a field', p(r('trang ') + pageField), replacing('trang 1', ' 1', ': 1.')],
  ['a character XML cannot hold', p(r('a')), replacing('a', 'a', '\u0001')],
  [
    'half a character',
    p(r('😀')),
    { kind: 'replaceText', span: { part: 'body', paragraph: 0, start: 0, end: 1 }, expect: '\ud83d', text: 'a' },
  ],
  [
    'text of which the file keeps two versions',
    p(
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r>',
    ),
    replacing('a', 'a', 'b'),
  ],
  [
    'a paragraph in which a field of the next one begins',
    `${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}${p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')}`,
    { kind: 'deleteParagraph', part: 'body', paragraph: 0, expect: '' },
  ],
])('refused: %s', (_, body, edit) => {
  expect(applyEdits(rawDocx({ body }), [edit])).toEqual({ kind: 'unsupported', edits: [edit] });
});

test.each<[why: string, edit: Edit]>([
  ['other words', replacing('abc', 'b', 'x')],
  [
    'composed where the file is decomposed',
    { kind: 'replaceText', span: { part: 'body', paragraph: 0, start: 0, end: 1 }, expect: 'ô', text: 'x' },
  ],
  [
    'past the end',
    { kind: 'replaceText', span: { part: 'body', paragraph: 0, start: 2, end: 9 }, expect: '', text: 'x' },
  ],
  [
    'no such paragraph',
    { kind: 'formatParagraph', part: 'body', paragraph: 7, expect: '', format: { alignment: 'left' } },
  ],
  [
    'no such header',
    { kind: 'formatParagraph', part: 'header:0', paragraph: 0, expect: '', format: { alignment: 'left' } },
  ],
  ['no such text box', { kind: 'deleteParagraph', part: 'textbox:0', paragraph: 0, expect: '' }],
])('stale: %s', (_, edit) => {
  expect(applyEdits(rawDocx({ body: p(r('o\u0302')) }), [edit])).toEqual({ kind: 'stale', edits: [edit] });
});
