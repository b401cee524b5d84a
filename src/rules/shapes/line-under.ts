import type { Part } from '../../anatomy/model';
import type { DrawnLine, DraftDocument } from '../../draft/model';
import { isWordsOnly } from '../../draft/words-only';
import { placeholdersIn } from '../../text/placeholder';
import { at } from '../place';
import { defineRule, type Flag, type Rule, type RuleContext } from '../rule';
import { isAlone, lineWidthsOf, roomOf, widthOfPart } from '../reading/surroundings';
import { groupsOf, identity, type FormatDemand } from './format';
import { wordsOf } from '../words';
import { shownExamples } from './shown';

/** A component that has a solid line under its last words. */
export interface LineDemand extends FormatDemand {
  /** Shares of the text's length between which the line may be; generous, since lengths depend on who draws. */
  readonly shortest: number;
  readonly longest: number;
  /** The share that a drawn fix takes. */
  readonly drawn: number;
  /** How the length is told in the sentence: “bằng độ dài dòng chữ”. */
  readonly length: string;
  readonly name: string;
  readonly unless?: (context: RuleContext) => boolean;
}

/** Kẻ ngang, nét liền under a component: there, and about as long as the convention says. */
export function lineUnderRule(demand: LineDemand): Rule<'thieuDong' | 'saiDoDai'> {
  return defineRule({
    ...identity(
      demand,
      shownExamples(demand, [{ shown: 'có đường kẻ' }], [{ shown: 'không có đường kẻ', line: null }]),
    ),
    messages: {
      thieuDong: `Dưới ${demand.name} thiếu đường kẻ ngang, nét liền.`,
      saiDoDai: `Đường kẻ dưới ${demand.name} dài {actual}, cần ${demand.length}.`,
    },
    *check(context) {
      if (demand.unless?.(context) === true) return;
      for (const group of groupsOf(context.anatomy, demand)) yield* flagLine(group, context, demand);
    },
  });
}

function* flagLine(
  group: readonly Part[],
  context: RuleContext,
  demand: LineDemand,
): Iterable<Flag<'thieuDong' | 'saiDoDai'>> {
  const { draft } = context;
  const last = group.at(-1);
  if (last === undefined) return;
  const lines = linesUnder(draft, group);
  if (lines.length === 0) {
    if (mayStandElsewhere(draft, last)) return;
    yield {
      message: 'thieuDong',
      place: at(last),
      expected: `đường kẻ ${demand.length}`,
      fixes: [drawFix(last, demand)],
    };
    return;
  }
  const lengths = lines.flatMap((line) => (line.length === null || line.form === 'underline' ? [] : [line.length]));
  const widths = group.flatMap((part) => setWidths(draft, part)).filter((width) => width > 0);
  // Words still to be filled in have no length yet.
  const isUnfilled = group.some((part) => placeholdersIn(wordsOf(part)).length > 0);
  if (lengths.length === 0 || widths.length === 0 || isUnfilled) return;
  const fits = lengths.some((length) =>
    widths.some((width) => length >= width * demand.shortest && length <= width * demand.longest),
  );
  if (fits) return;
  const share = Math.round(((lengths[0] ?? 0) / (widths.at(-1) ?? 1)) * 100);
  yield {
    message: 'saiDoDai',
    place: at(last),
    severity: 'warning',
    data: { actual: `${share}% dòng chữ` },
    actual: `${share}% dòng chữ`,
    expected: demand.length,
  };
}

/** Lines drawn, bordered or typed right under the component's words. */
function linesUnder({ lines }: DraftDocument, group: readonly Part[]): readonly DrawnLine[] {
  const first = group[0]?.paragraph;
  const last = group.at(-1)?.paragraph;
  if (first === undefined || last === undefined) return [];
  return lines.filter(({ part, under, paragraph }) => {
    const index = under ?? paragraph;
    return part === last.part && index >= first.index && index <= last.index;
  });
}

/** Letterheads set with tabs or in text boxes draw their lines freely: nobody can say that one is missing. */
function mayStandElsewhere(draft: DraftDocument, { paragraph, ...part }: Part): boolean {
  if (paragraph.part !== 'body' || !isAlone({ paragraph, ...part })) return true;
  if (isWordsOnly(draft, 'body', paragraph.index)) return true;
  const near = draft.lines.some(
    (line) => line.part === 'body' && line.under === null && Math.abs(line.paragraph - paragraph.index) <= 3,
  );
  return near || draft.boxes.some((box) => Math.abs(box.anchor - paragraph.index) <= 3);
}

/** How long the lines of the part's words are on paper. */
function setWidths(draft: DraftDocument, part: Part): readonly number[] {
  const room = roomOf(draft, part.paragraph);
  return lineWidthsOf(part).map((width) => (room === null || room <= 0 ? width : Math.min(width, room)));
}

function drawFix(part: Part, { drawn }: LineDemand) {
  const { paragraph } = part;
  const length = Math.round(widthOfPart(part) * drawn);
  return {
    title: 'Thêm đường kẻ',
    safety: 'review',
    edits: [{ kind: 'drawLine', part: paragraph.part, paragraph: paragraph.index, expect: paragraph.text, length }],
  } as const;
}
