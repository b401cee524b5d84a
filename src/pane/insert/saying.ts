import type { Neighbour } from '../../drafting/neighbour';
import { language } from '../language/words';
import type { Choice } from './places';
import { strings } from './strings';

/** “sau mục 4”, “dưới đề mục này”. */
export function besideText(neighbour: Neighbour): string {
  if (neighbour.kind === 'numbered') {
    return strings.besideItem[neighbour.where](`${strings.item[neighbour.sort]} ${neighbour.value}`);
  }
  const { beside } = strings;
  return neighbour.kind === 'cell' ? beside.cell[neighbour.where] : beside[neighbour.kind][neighbour.where];
}

/** “Theo chỗ chèn: cỡ 14, thụt 1,27 cm, đánh số tiếp thành 5. Dấu “./.” giữ nguyên ở đoạn cuối.” */
export function landingText({ size, indent, number, automatic, ...rest }: Choice['landing']): string {
  const { movesEnd, keepsEnd, renumbered } = rest;
  const looks = [
    strings.size(inFigures(size)),
    indent > 0 ? strings.indent(inFigures(centimetres(indent))) : strings.noIndent,
    ...(number === null ? [] : [numberText(number, automatic)]),
  ];
  const [first] = renumbered;
  return [
    strings.byPlace(looks.join(', ')),
    ...(first === undefined ? [] : [strings.renumbered(bare(first.from), bare(first.to), renumbered.length > 1)]),
    ...(movesEnd ? [strings.endMoves] : []),
    ...(keepsEnd ? [strings.endStays] : []),
  ].join(' ');
}

/** What has to be looked at: the first of it, and how much more. */
export function notesText([first, ...more]: readonly string[]): string {
  return more.length === 0 ? (first ?? '') : `${first ?? ''} ${strings.moreNotes(more.length)}`;
}

function numberText(number: string, automatic: boolean): string {
  if (!/[\p{L}\p{N}]/u.test(number)) return strings.dashed;
  return automatic ? strings.numberedByWord(bare(number)) : strings.numberedOn(bare(number));
}

function bare(number: string): string {
  return number.replace(/[.)/:–-]+$/u, '');
}

function centimetres(points: number): number {
  return Math.round((points * 254) / 72) / 100;
}

/** “1,27”, in English “1.27”. */
function inFigures(value: number): string {
  return value.toLocaleString(language() === 'en' ? 'en-GB' : 'vi-VN');
}
