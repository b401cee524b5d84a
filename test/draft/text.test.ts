import { readDraft } from '../../src/draft/read';
import { rawDocx } from '../support/raw-docx';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The text of the only paragraph with these contents. */
function textOf(inside: string): string {
  const draft = readDraft(rawDocx({ body: `<w:p>${inside}</w:p>` }));
  expect(draft.paragraphs).toHaveLength(1);
  return draft.paragraphs[0]!.text;
}

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test.each([
  ['runs split anywhere are one text', run('Quyết đ') + '<w:proofErr w:type="spellStart"/>' + run('ịnh'), 'Quyết định'],
  ['several texts in one run', '<w:r><w:t>a</w:t><w:t>b</w:t></w:r>', 'ab'],
  [
    'a tab, a soft break, a carriage return',
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>',
    'a\tb\nc\nd',
  ],
  ['a tab aligned by position', '<w:r><w:t>a</w:t><w:ptab w:alignment="right"/><w:t>b</w:t></w:r>', 'a\tb'],
  ['a page break', '<w:r><w:br w:type="page"/></w:r>', '\n'],
  ['where Word last broke a page says nothing', '<w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r>', 'a'],
  ['a no-break hyphen', '<w:r><w:t>UBND</w:t><w:noBreakHyphen/><w:t>VX</w:t></w:r>', 'UBND\u2011VX'],
  ['a soft hyphen that nobody sees', '<w:r><w:t>chính</w:t><w:softHyphen/><w:t>quyền</w:t></w:r>', 'chínhquyền'],
  ['no-break spaces stay', run('Số:\u00a005'), 'Số:\u00a005'],
  ['decomposed letters stay decomposed', run('Số'.normalize('NFD')), 'Số'.normalize('NFD')],
  [
    'a bullet of the Symbol font',
    '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> a</w:t></w:r>',
    '• a',
  ],
  ['a dash of the Symbol font', '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>', '-'],
  ['a tick of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
  [
    'white space at the ends counts only when told to',
    '<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>',
    'a b ',
  ],
  ['a line end inside a text is a space', '<w:r><w:t>a\nb</w:t></w:r>', 'a b'],
  ['an insertion is in', run('a') + `<w:ins w:id="1">${run('b')}</w:ins>`, 'ab'],
  ['a deletion is out', run('a') + '<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del>' + run('c'), 'ac'],
  [
    'a move counts where it went',
    `<w:moveFrom w:id="1">${run('a')}</w:moveFrom>` + run('b') + `<w:moveTo w:id="2">${run('a')}</w:moveTo>`,
    'ba',
  ],
  ['a field’s result, not its code', run('Trang ') + field(' PAGE \\* MERGEFORMAT ', run('7')), 'Trang 7'],
  [
    'a field inside the code of another',
    field(' IF ', run('x')).replace(' IF </w:instrText></w:r>', ` IF </w:instrText></w:r>${field(' PAGE ', run('3'))}`),
    'x',
  ],
  [
    'a field without a result',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      run('a'),
    'a',
  ],
  ['a simple field', `<w:fldSimple w:instr=" DATE ">${run('05/3/2026')}</w:fldSimple>`, '05/3/2026'],
  [
    'hyperlinks, smart tags, content controls, custom XML',
    `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('c')}</w:sdtContent></w:sdt><w:customXml>${run('d')}</w:customXml>`,
    'abcd',
  ],
  [
    'the base of a ruby, not what stands over it',
    `<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('a')}</w:rubyBase></w:ruby></w:r>`,
    'a',
  ],
  [
    'one branch of alternate content, the one that is understood',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    'a',
  ],
  [
    'the fallback of what is not',
    `<mc:AlternateContent><mc:Choice Requires="am3d" xmlns:am3d="urn:3d">${run('a')}</mc:Choice><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
    'b',
  ],
  [
    'nothing for a formula, a note reference, a picture',
    '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:footnoteReference w:id="1"/></w:r>',
    '',
  ],
])('%s', (_, inside, expected) => {
  expect(textOf(inside)).toBe(expected);
});

describe('pieces of a run', () => {
  test('runs are contiguous, cover the text and know their field', () => {
    const body = `<w:p>${run('Trang ')}${field(' PAGE ', '<w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r>')}${run('/')}${run('9')}</w:p>`;
    const [paragraph] = readDraft(rawDocx({ body })).paragraphs;
    expect(paragraph!.runs.map(({ start, end, text, field: of }) => [start, end, text, of])).toEqual([
      [0, 6, 'Trang ', null],
      [6, 7, '7', 'PAGE'],
      [7, 9, '/9', null],
    ]);
  });

  test('a font of its own for letters beyond ASCII splits a run where the letters change', () => {
    const body =
      '<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/></w:rPr><w:t>UBND xã</w:t></w:r></w:p>';
    const [paragraph] = readDraft(rawDocx({ body })).paragraphs;
    expect(paragraph!.runs.map(({ text, format }) => [text, format.font])).toEqual([
      ['UBND x', 'Arial'],
      ['ã', 'Times New Roman'],
    ]);
  });

  test('hidden text is in the text, and known', () => {
    const body = `<w:p>${run('a')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>`;
    const draft = readDraft(rawDocx({ body }));
    expect(draft.paragraphs[0]!.runs.map(({ format }) => format.hidden)).toEqual([false, true]);
    expect(draft.notices.map(({ code }) => code)).toEqual(['chu-an']);
  });

  test('page breaks are told from other breaks', () => {
    const body = '<w:p><w:r><w:t>a</w:t><w:br/><w:br w:type="page"/><w:br w:type="column"/></w:r></w:p>';
    expect(readDraft(rawDocx({ body })).paragraphs[0]!.pageBreaks).toEqual([2]);
  });
});
