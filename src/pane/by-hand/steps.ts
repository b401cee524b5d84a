import type { Edit, Fix, SectionFormat } from '../../finding/model';
import { language } from '../language/words';
import { strings } from './strings';

/** What a person does in Word, menu by menu, in place of a fix; [] where there is nothing exact to be said. */
export function stepsOf({ edits }: Fix, topIsFree: boolean): readonly string[] {
  return [...new Set(edits.flatMap((edit) => stepsOfEdit(edit, topIsFree)))];
}

function stepsOfEdit(edit: Edit, topIsFree: boolean): readonly string[] {
  switch (edit.kind) {
    case 'formatSection':
      return sectionSteps(edit.format, edit.expect);
    case 'numberPages':
      return [topIsFree ? strings.numbers : strings.numbersBeside];
    case 'drawLine':
      return [strings.line(centimetres(edit.length))];
    case 'formatParagraph': {
      const { lineSpacing } = edit.format;
      if (lineSpacing === undefined) return [];
      const { rule, value } = lineSpacing;
      return [
        strings.spacing(strings.rules[rule], rule === 'multiple' ? decimal(value, 2) : `${decimal(value, 1)} pt`),
      ];
    }
    default:
      return [];
  }
}

function sectionSteps(format: Partial<SectionFormat>, now: SectionFormat): readonly string[] {
  const steps: string[] = [];
  const { margins, paper } = format;
  if (format.landscape !== undefined) steps.push(format.landscape ? strings.landscape : strings.portrait);
  if (paper !== undefined && (differs(paper.width, now.paper.width) || differs(paper.height, now.paper.height)))
    steps.push(strings.paper(centimetres(paper.width), centimetres(paper.height)));
  if (margins !== undefined) steps.push(...marginSteps(margins, now.margins));
  if (format.differentFirst !== undefined) steps.push(strings.differentFirst(format.differentFirst));
  if ('pageNumberStart' in format) steps.push(strings.startAt(format.pageNumberStart ?? null));
  return steps;
}

type Margins = SectionFormat['margins'];

function marginSteps(wanted: Margins, now: Margins): readonly string[] {
  const changed = (...sides: readonly (keyof Margins)[]) => sides.some((side) => differs(wanted[side], now[side]));
  const { top, bottom, left, right, header, footer, gutter } = wanted;
  return [
    ...(changed('top', 'bottom', 'left', 'right')
      ? [strings.margins(centimetres(top), centimetres(bottom), centimetres(left), centimetres(right))]
      : []),
    ...(changed('header', 'footer') ? [strings.edges(centimetres(header), centimetres(footer))] : []),
    ...(changed('gutter') ? [strings.gutter(centimetres(gutter))] : []),
  ];
}

/** Points that nobody sees. */
function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.1;
}

/** Points as Word's dialogs show them: “2,5 cm” in Vietnamese. */
function centimetres(points: number): string {
  return `${decimal((points / 72) * 2.54, 2)} cm`;
}

function decimal(value: number, digits: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);
}
