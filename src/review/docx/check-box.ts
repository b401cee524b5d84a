import { tag } from '../../templates/docx/markup';

const font = 'MS Gothic';
const [empty, ticked] = ['2610', '2612'];

/** A box that is ticked in Word with a click, on paper with a pen. */
export function checkBox(isTicked: boolean): string {
  const sign = String.fromCharCode(Number.parseInt(isTicked ? ticked : empty, 16));
  const state = (name: string, code: string) => tag(name, { 'w14:val': code, 'w14:font': font });
  const properties = tag(
    'w:sdtPr',
    {},
    tag(
      'w14:checkbox',
      {},
      tag('w14:checked', { 'w14:val': isTicked ? 1 : 0 }) +
        state('w14:checkedState', ticked) +
        state('w14:uncheckedState', empty),
    ),
  );
  const fonts = tag('w:rFonts', {
    'w:ascii': font,
    'w:hAnsi': font,
    'w:eastAsia': font,
    'w:cs': 'Segoe UI Symbol',
    'w:hint': 'eastAsia',
  });
  const content = tag('w:r', {}, tag('w:rPr', {}, fonts) + tag('w:t', {}, sign));
  return tag('w:sdt', {}, properties + tag('w:sdtContent', {}, content));
}
