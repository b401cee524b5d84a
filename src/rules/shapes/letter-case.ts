import type { Part } from '../../anatomy/model';
import type { Run } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { spanWithin, textAt, textOf, visibleRuns } from '../place';
import { defineRule, type Rule } from '../rule';
import { groupsOf, identity, type FormatDemand } from './format';

/** In hoa: the words of a component in capitals, typed so or shown so by `w:caps`. */
export function upperCaseRule(demand: FormatDemand): Rule<'khongInHoa'> {
  return defineRule({
    ...identity(demand),
    messages: { khongInHoa: `${demand.title}, ở đây ghi “{actual}”.` },
    *check({ anatomy }) {
      for (const group of groupsOf(anatomy, demand)) {
        const wrong = group.filter((part) => smallRuns(part).length > 0);
        const first = wrong[0];
        if (first === undefined) continue;
        const actual = textOf(first);
        yield {
          message: 'khongInHoa',
          place: {
            kind: 'span',
            span: { part: first.paragraph.part, paragraph: first.paragraph.index, start: first.start, end: first.end },
          },
          data: { actual },
          actual,
          expected: inCapitals(actual),
          fixes: [
            {
              title: 'Viết in hoa',
              safety: 'safe',
              edits: wrong.flatMap((part) => smallRuns(part).map((run) => capitals(run, part))),
            },
          ],
        };
      }
    },
  });
}

/** Vietnamese capitals, in the form (NFC or NFD) that the text is written in. */
export function inCapitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function smallRuns(part: Part): readonly Run[] {
  return visibleRuns(part).filter((run) => {
    const text = textAt(part.paragraph, spanWithin(run, part));
    return !run.format.caps && !run.format.smallCaps && text !== inCapitals(text);
  });
}

function capitals(run: Run, part: Part): Edit {
  const span = spanWithin(run, part);
  const expect = textAt(part.paragraph, span);
  return { kind: 'replaceText', span, expect, text: inCapitals(expect) };
}
