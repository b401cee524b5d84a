import type { Section } from '../../draft/model';
import { decimal, formatOf, mainSections, millimetres, points } from '../reading/sections';
import { defineRule, type Examples, type Rule } from '../rule';
import { identity, type FormatDemand } from './format';
import { pageExamples } from './shown';

/** Millimetres that a value typed in inches or centimetres may be off. */
const tolerance = 0.5;

const usual: Section['margins'] = {
  top: points(20),
  bottom: points(20),
  left: points(30),
  right: points(15),
  header: points(10),
  footer: points(10),
  gutter: 0,
};

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A margin of its own on a page whose other margins are right. */
function examplesOf({ side, name, min, max }: { side: Side; name: string; min: number; max: number }): Examples {
  const shown = (width: number) => ({
    shown: `${name.toLowerCase()} ${width} mm`,
    page: { margins: { ...usual, [side]: points(width) } },
  });
  return pageExamples([...new Set([min, max])].map(shown), [shown(min - 5), shown(max + 5)]);
}

/** One margin of the upright pages in a range of millimetres, ends included. `name` begins a sentence: “Lề trên”. */
export function marginRule(
  demand: Omit<FormatDemand, 'component' | 'examples' | 'roles'> & {
    readonly side: Side;
    readonly name: string;
    readonly min: number;
    readonly max: number;
  },
): Rule<'saiLe'> {
  const { side, name, min, max } = demand;
  const isWrong = (section: Section) => {
    const width = millimetres(marginOf(section, side));
    return !section.landscape && (width < min - tolerance || width > max + tolerance);
  };
  return defineRule({
    ...identity({ ...demand, component: 'trang', examples: examplesOf(demand) }),
    messages: { saiLe: `${name} đang để {actual}, quy định là ${min === max ? '' : `${min} đến `}${max} mm.` },
    *check({ draft, anatomy }) {
      const wrong = mainSections(draft, anatomy).filter(isWrong);
      const first = wrong[0];
      if (first === undefined) return;
      const width = millimetres(marginOf(first, side));
      const right = width < min ? min : max;
      const actual = `${decimal(width)} mm`;
      yield {
        message: 'saiLe',
        place: { kind: 'section', section: first.index },
        data: { actual },
        actual,
        expected: min === max ? `${max} mm` : `${min}-${max} mm`,
        fixes: [
          {
            title: `Để ${name.toLowerCase()} ${right} mm`,
            safety: 'review',
            edits: wrong.map((section) => ({
              kind: 'formatSection' as const,
              section: section.index,
              expect: formatOf(section),
              format: {
                margins: { ...section.margins, [side]: points(right) - (side === 'left' ? section.margins.gutter : 0) },
              },
            })),
          },
        ],
      };
    },
  });
}

/** The gutter adds to the left margin. A negative margin is one that the header may not push. */
function marginOf({ margins }: Section, side: Side): number {
  return Math.abs(margins[side]) + (side === 'left' ? margins.gutter : 0);
}
