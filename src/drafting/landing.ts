import type { Anatomy, Part } from '../anatomy/model';
import type { DraftDocument, Paragraph } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import type { Edit, Look } from '../finding/model';
import { planned } from './beside';
import { endsDocument } from './ending';
import { grounds } from './grounds';
import { inCell } from './in-cell';
import type { LandedSlot, Landing, LandingPlace, LandingText } from './model';
import type { Plan } from './plan';
import { spotAt } from './spot';

/**
 * How paragraphs land at a place of a draft as a careful typist would put them in: set like their neighbours, numbered
 * on from them, with “./.” at the new end. No paragraph is split, and nothing but numbers and end marks is changed.
 */
export function landing(draft: DraftDocument, whole: Anatomy, place: LandingPlace, text: LandingText): Landing {
  const { spot, anatomy, parts } = spotAt(draft, whole, place, text.sort);
  if (spot.kind === 'refused') return spot;
  if (text.paragraphs.length === 0) return { kind: 'refused', reason: 'Điều khoản không có chữ nào để chèn.' };
  if (spot.kind === 'cell') return landed(draft, parts, inCell(draft, spot, text));
  const found = { draft, anatomy, parts, paragraph: spot.paragraph, where: spot.where, outwards: place.outwards };
  return landed(draft, parts, (text.sort === 'canCu' ? grounds(found, text) : null) ?? planned(found, text));
}

function landed(draft: DraftDocument, parts: readonly Part[], plan: Plan): Landing {
  const { lines, anchor, where } = plan;
  const fills = plan.intoBlank ? 1 : 0;
  const added = lines.slice(fills);
  const first = plan.intoBlank ? anchor.index : anchor.index + (where === 'after' ? 1 : 0);
  const model = paragraphAt(draft, anchor.part, lines[0]?.look.like ?? anchor.index) ?? anchor;
  const format = { ...model.format, ...lines[0]?.look.paragraph };
  return {
    kind: 'lands',
    edits: [
      ...(plan.intoBlank ? [intoBlank(anchor, lines[0]?.text ?? '')] : []),
      ...(added.length === 0
        ? []
        : [
            insertion(
              anchor,
              where,
              added.map(({ text }) => text),
              added.map(({ look }) => look),
            ),
          ]),
      ...plan.edits,
    ],
    texts: lines.map(({ text }, i) => (i === 0 && plan.automatic ? `${plan.number ?? ''} ${text}` : text)),
    number: plan.number,
    automatic: plan.automatic,
    size: lines[0]?.look.runs.size ?? model.runs.find(({ text }) => text.trim() !== '')?.format.size ?? model.mark.size,
    indent: format.indentLeft + format.firstLine,
    neighbour: plan.neighbour,
    movesEnd: plan.movesEnd,
    keepsEnd: !plan.movesEnd && parts.some(({ paragraph }) => endsDocument(paragraph.text)),
    renumbered: plan.renumbered,
    notes: plan.notes,
    unfilled: lines.flatMap(({ unfilled }, i) => unfilled.map((it): LandedSlot => ({ ...it, paragraph: first + i }))),
  };
}

function insertion(
  { part, index, text }: Paragraph,
  where: 'before' | 'after',
  lines: readonly string[],
  looks: readonly Look[],
): Edit {
  return { kind: 'insertParagraphs', part, paragraph: index, where, expect: text, lines, looks };
}

function intoBlank({ part, index, text: expect }: Paragraph, text: string): Edit {
  const span = { part, paragraph: index, start: 0, end: expect.length };
  return { kind: 'replaceText', span, expect, text };
}
