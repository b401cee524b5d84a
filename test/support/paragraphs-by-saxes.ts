import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Texts of the body's paragraphs, counted anew: a plain walk with another parser than the product's. */
export function paragraphsOf(docx: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const open: number[] = [];
  const path: string[] = [];
  const outside = ['w:txbxContent', 'w:del', 'w:pict', 'mc:Fallback', 'w:moveFrom'];
  const isOut = () => path.some((name) => outside.includes(name));
  const put = (text: string) => {
    const index = open.at(-1);
    if (index !== undefined && !isOut()) texts[index] = `${texts[index] ?? ''}${text}`;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'w:p' && !isOut()) open.push(texts.push('') - 1);
    if (path.at(-2) !== 'w:r') return;
    if (name === 'w:tab') put('\t');
    if (name === 'w:br' && attributes['w:type'] !== 'page' && attributes['w:type'] !== 'column') put('\n');
    if (name === 'w:noBreakHyphen') put('\u2011');
  });
  parser.on('text', (text) => {
    if (path.at(-1) === 'w:t') put(text);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p' && !isOut()) open.pop();
    path.pop();
  });
  parser.write(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())).close();
  return texts;
}
