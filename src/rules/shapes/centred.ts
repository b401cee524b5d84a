import type { Part } from '../../anatomy/model';
import type { Alignment } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { at } from '../place';
import { defineRule, type Rule, type RuleContext } from '../rule';
import { isAlone, roomOf, sharesParagraph, widthOfPart } from '../reading/surroundings';
import { groupsOf, identity, type FormatDemand } from './format';
import { shownExamples } from './shown';

/** Room in points beside the words below which nobody sees whether they are centred. */
const visible = 16;

/** Canh giữa: words set to one side although there is room. Words placed by indents, blanks or tabs are left alone. */
export function centredRule(demand: FormatDemand & { readonly within?: 'cell' | 'page' }): Rule<'khongCanhGiua'> {
  return defineRule({
    ...identity(demand, shownExamples(demand, [set('center', 'canh giữa')], [set('left', 'canh trái')])),
    messages: { khongCanhGiua: `${demand.title}, ở đây {actual}.` },
    *check(context) {
      for (const group of groupsOf(context.anatomy, demand)) {
        const wrong = group.filter((part) => isOffCentre(part, context, demand.within ?? 'cell'));
        const first = wrong[0];
        if (first === undefined) continue;
        const actual = first.paragraph.format.alignment === 'right' ? 'canh phải' : 'canh trái';
        yield {
          message: 'khongCanhGiua',
          place: at(first),
          data: { actual },
          actual,
          expected: 'canh giữa',
          fixes: [{ title: 'Canh giữa', safety: 'safe', edits: wrong.map(centre) }],
        };
      }
    },
  });
}

function set(alignment: Alignment, shown: string) {
  return { shown, look: { alignment } };
}

function isOffCentre(part: Part, { draft, anatomy }: RuleContext, within: 'cell' | 'page'): boolean {
  const { paragraph } = part;
  const { alignment, indentLeft, firstLine } = paragraph.format;
  if (alignment === 'center' || (paragraph.cell === null) !== (within === 'page')) return false;
  const placedOtherwise = indentLeft + firstLine > 12 || part.start > 2 || paragraph.text.includes('\t');
  if (placedOtherwise || !isAlone(part) || sharesParagraph(anatomy, part)) return false;
  const room = roomOf(draft, paragraph);
  return room !== null && room - widthOfPart(part) > visible;
}

/** Indents would shift the centre, so they go with the old alignment. */
function centre({ paragraph }: Part): Edit {
  const { part, index, text, format } = paragraph;
  const { firstLine, indentLeft } = format;
  const indents = firstLine !== 0 || indentLeft !== 0 ? { firstLine: 0, indentLeft: 0 } : {};
  return { kind: 'formatParagraph', part, paragraph: index, expect: text, format: { alignment: 'center', ...indents } };
}
