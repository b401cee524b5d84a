import type { Part } from '../../anatomy/model';
import type { Alignment } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { at } from '../place';
import { defineRule, type Rule } from '../rule';
import { groupsOf, identity, type FormatDemand } from './format';
import { shownExamples } from './shown';

const names: Readonly<Record<Alignment, string>> = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justify: 'canh đều hai lề',
};

/** Canh giữa, canh đều …: one flag for the paragraphs of an occurrence that stand otherwise. */
export function alignmentRule(
  demand: Omit<FormatDemand, 'concerns'> & {
    readonly alignment: Alignment;
    /** Leaves alone paragraphs whose place is made otherwise (tabs, text boxes, several components in one paragraph). */
    readonly concerns: (part: Part) => boolean;
  },
): Rule<'saiCanhLe'> {
  const { alignment, concerns } = demand;
  return defineRule({
    ...identity(demand, shownExamples(demand, [set(alignment)], [set(alignment === 'left' ? 'center' : 'left')])),
    messages: { saiCanhLe: `${demand.title}, ở đây {actual}.` },
    *check({ anatomy }) {
      for (const group of groupsOf(anatomy, demand)) {
        const wrong = group.filter((part) => concerns(part) && part.paragraph.format.alignment !== alignment);
        const first = wrong[0];
        if (first === undefined) continue;
        const actual = names[first.paragraph.format.alignment];
        yield {
          message: 'saiCanhLe',
          place: at(first),
          actual,
          expected: names[alignment],
          data: { actual },
          fixes: [
            {
              title: capitalised(names[alignment]),
              safety: 'safe',
              edits: wrong.map((part) => align(part, alignment)),
            },
          ],
        };
      }
    },
  });
}

function set(alignment: Alignment) {
  return { shown: names[alignment], look: { alignment } };
}

function align({ paragraph }: Part, alignment: Alignment): Edit {
  const { part, index, text } = paragraph;
  return { kind: 'formatParagraph', part, paragraph: index, expect: text, format: { alignment } };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
