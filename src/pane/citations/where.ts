import { documentsOf } from '../../anatomy/documents';
import type { Anatomy, Part } from '../../anatomy/model';
import { strings } from './strings';

/** A number at the head of a paragraph: “Điều 3.”, “II.”, “2.1.”, “b)”. */
const numbered = /^\s*(?:(?<dieu>Điều\s+\d+[a-zđ]?)|(?<muc>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.\-)](?=\s|$))/u;

/** Tells where a part of the body stands, as people call it: “Căn cứ 1”, “Đoạn mở đầu”, “Mục 2”, “Điều 3”. */
export function whereIn(anatomy: Anatomy): (part: Part) => string {
  const names = new Map<string, string>();
  for (const document of documentsOf(anatomy)) nameParts(document, names);
  return (part) => names.get(keyOf(part)) ?? strings.somewhere;
}

function nameParts(document: Anatomy, names: Map<string, string>): void {
  let [grounds, paragraphs, heading] = [0, 0, ''];
  for (const part of document.of('noiDung')) {
    const { role, paragraph } = part;
    paragraphs++;
    heading = headingOf(paragraph) ?? heading;
    if (role === 'canCu') names.set(keyOf(part), strings.canCu(++grounds));
    else if (heading !== '') names.set(keyOf(part), heading);
    else names.set(keyOf(part), role === 'moDau' ? strings.opening : strings.paragraph(paragraphs));
  }
  for (const part of document.of('phuLuc')) names.set(keyOf(part), strings.appendix);
}

/** Its own number, typed or made by Word. */
function headingOf({ label, text }: Part['paragraph']): string | null {
  const { dieu, muc } = numbered.exec(`${label} ${text.normalize('NFC')}`.trimStart())?.groups ?? {};
  if (dieu !== undefined) return dieu;
  return muc === undefined ? null : strings.section(muc);
}

function keyOf({ paragraph, start }: Part): string {
  return `${paragraph.part} ${paragraph.index} ${start}`;
}
