import type { StyleLook } from '../sheet';
import { declaration, declarations, tag, twips, value } from './markup';

const fonts = tag('w:rFonts', {
  'w:ascii': 'Times New Roman',
  'w:hAnsi': 'Times New Roman',
  'w:eastAsia': 'Times New Roman',
  'w:cs': 'Times New Roman',
});

/** The styles part: defaults in Times New Roman, the styles of the convention, and what Word expects of its own. */
export function stylesPart<Id extends string>(
  ids: readonly Id[],
  styles: Readonly<Record<Id, StyleLook>>,
  sizes: { readonly text: number; readonly number: number },
): string {
  const defaults = tag(
    'w:docDefaults',
    {},
    tag('w:rPrDefault', {}, tag('w:rPr', {}, fonts + sizesOf(sizes.text) + tag('w:lang', language))) +
      tag(
        'w:pPrDefault',
        {},
        tag('w:pPr', {}, tag('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })),
      ),
  );
  const own = ids.map((id) => paragraphStyle(id, styles[id], ids)).join('');
  const content = defaults + normal + headerStyle(sizes.number) + own + fixed;
  return declaration + tag('w:styles', declarations(['w']), content);
}

const language = { 'w:val': 'vi-VN', 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' };

const normal = tag(
  'w:style',
  { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
  value('w:name', 'Normal') + tag('w:qFormat'),
);

const fixed =
  tag(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    value('w:name', 'Default Paragraph Font') +
      value('w:uiPriority', 1) +
      tag('w:semiHidden') +
      tag('w:unhideWhenUsed'),
  ) +
  tag(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    value('w:name', 'Normal Table') +
      value('w:uiPriority', 99) +
      tag('w:semiHidden') +
      tag('w:unhideWhenUsed') +
      tag(
        'w:tblPr',
        {},
        tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }) +
          tag(
            'w:tblCellMar',
            {},
            cellMargin('top', 0) + cellMargin('left', 108) + cellMargin('bottom', 0) + cellMargin('right', 108),
          ),
      ),
  );

function cellMargin(side: string, width: number): string {
  return tag(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
}

/** Word's own style for the page number. */
function headerStyle(size: number): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': 'Header' },
    value('w:name', 'header') +
      value('w:basedOn', 'Normal') +
      value('w:uiPriority', 99) +
      tag('w:pPr', {}, value('w:jc', 'center')) +
      tag('w:rPr', {}, sizesOf(size)),
  );
}

function paragraphStyle(id: string, look: StyleLook, ids: readonly string[]): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    value('w:name', look.name) +
      value('w:basedOn', 'Normal') +
      (look.outline === undefined || !ids.includes('NoiDung') ? '' : value('w:next', 'NoiDung')) +
      tag('w:qFormat') +
      tag('w:pPr', {}, paragraphLook(look)) +
      tag('w:rPr', {}, characterLook(look)),
  );
}

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function paragraphLook({
  align,
  firstLine,
  before = 0,
  after = 0,
  line = 1,
  exact,
  keepNext,
  outline,
}: StyleLook): string {
  const spacing = {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': exact === true ? twips(line) : Math.round(line * 240),
    'w:lineRule': exact === true ? 'exact' : 'auto',
  };
  return (
    (keepNext === true ? tag('w:keepNext') : '') +
    tag('w:spacing', spacing) +
    (firstLine === undefined ? '' : tag('w:ind', { 'w:firstLine': twips(firstLine) })) +
    value('w:jc', alignments[align]) +
    (outline === undefined ? '' : value('w:outlineLvl', outline - 1))
  );
}

function characterLook({ bold, italic, size }: StyleLook): string {
  return (bold === true ? bolds : '') + (italic === true ? italics : '') + sizesOf(size);
}

export const bolds = tag('w:b') + tag('w:bCs');
export const italics = tag('w:i') + tag('w:iCs');

function sizesOf(points: number): string {
  return value('w:sz', points * 2) + value('w:szCs', points * 2);
}

/** An alignment as `w:jc` names it. */
export function alignmentValue(align: keyof typeof alignments): string {
  return alignments[align];
}
