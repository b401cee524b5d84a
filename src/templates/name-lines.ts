import type { Points } from '../draft/model';
import { widthOf } from '../draft/text-width';

/** Where a long name breaks best: before the word for its place. */
const beforePlace = / (?=(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) )/u;

/** A name in capitals on as few lines as it needs in a room of that width, the lines about as long as each other. */
export function nameLines(
  name: string,
  room: Points,
  setting: { readonly size: Points; readonly bold: boolean },
): readonly string[] {
  const width = (text: string) => widthOf(text, { ...setting, italic: false, caps: false });
  // A place to fill is found only whole.
  if (width(name) <= room || name.startsWith('[')) return [name];
  const parts = name.split(beforePlace);
  if (parts.length > 1 && parts.every((part) => width(part) <= room)) return parts;
  const words = name.split(' ');
  const clauses = name.split(/(?<=,) /u);
  if (clauses.length === 2 && clauses.every((part) => width(part) <= room)) return clauses;
  for (let lines = 2; lines < words.length; lines++) {
    const broken = balanced(words, (width(name) / lines) * slack, width);
    if (broken.length <= lines && broken.every((line) => width(line) <= room)) return broken;
  }
  return balanced(words, room, width);
}

/** A line may be so much longer than its fair share. */
const slack = 1.12;

function balanced(words: readonly string[], most: Points, width: (text: string) => Points): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const open = lines.at(-1);
    const longer = open === undefined ? word : `${open} ${word}`;
    if (open !== undefined && width(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
