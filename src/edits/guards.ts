import { paragraphText } from '../draft/pieces';
import type { Edit, SectionFormat } from '../finding/model';
import { isWritable } from './markup';
import { refusesBlock } from './new-blocks';
import { isForbidden } from './paragraph-splices';
import { breaksField } from './removal';
import { splitsPair } from './text-change';
import { type WrittenFile } from './written-file';

/** True when the draft is what the edit believes it meets. Texts compare letter for letter, never normalised. */
export function holds(edit: Edit, file: WrittenFile): boolean {
  if ('section' in edit) return sectionHolds(edit.expect, file.sections()[edit.section]);
  const { part, paragraph } = 'span' in edit ? edit.span : edit;
  const found = file.paragraph(part, paragraph);
  if (found === null) return false;
  const text = paragraphText(found.element);
  if (!('span' in edit)) return text === edit.expect && looksHold(edit, file);
  const { start, end } = edit.span;
  return start >= 0 && start <= end && end <= text.length && text.slice(start, end) === edit.expect;
}

/** New paragraphs are set like some that are there, one for each line. */
function looksHold(edit: Edit, file: WrittenFile): boolean {
  if (edit.kind !== 'insertParagraphs' || edit.looks === undefined) return true;
  const { looks, lines, part } = edit;
  return looks.length === lines.length && looks.every(({ like }) => file.paragraph(part, like) !== null);
}

/** The file keeps measures in twips, 0.05 point. */
const twip = 0.05;

function near<Measures extends object>(one: Measures, other: Measures): boolean {
  const names = Object.keys(one) as (keyof Measures)[];
  return names.every((name) => Math.abs(Number(one[name]) - Number(other[name])) < twip);
}

function sectionHolds(expect: SectionFormat, found: SectionFormat | undefined): boolean {
  if (found === undefined) return false;
  const { paper, landscape, margins, differentFirst, pageNumberStart } = found;
  return (
    near(expect.paper, paper) &&
    near(expect.margins, margins) &&
    expect.landscape === landscape &&
    expect.differentFirst === differentFirst &&
    expect.pageNumberStart === pageNumberStart
  );
}

/** True when the file's structure does not allow an edit whose expectation holds. */
export function isRefused(edit: Edit, file: WrittenFile): boolean {
  if (file.file.zip === null || 'section' in edit) return file.file.zip === null;
  const { part, paragraph } = 'span' in edit ? edit.span : edit;
  const element = file.paragraph(part, paragraph)?.element;
  if (element === undefined) return true;
  switch (edit.kind) {
    case 'replaceText':
    case 'formatRuns': {
      const text = paragraphText(element);
      if (splitsPair(text, edit.span.start) || splitsPair(text, edit.span.end)) return true;
      return (edit.kind === 'replaceText' && !isWritable(edit.text)) || isForbidden(element, edit);
    }
    case 'insertParagraphs':
      return !edit.lines.every(isWritable);
    case 'insertBlock': {
      const beside = (by: number) => file.paragraph(part, paragraph + by)?.element ?? null;
      return refusesBlock(edit, { paragraph: element, neighbours: { before: beside(-1), after: beside(1) } });
    }
    case 'deleteParagraph':
      return breaksField(element);
    case 'drawLine':
      // Word does not take a drawing inside a text box.
      return part.startsWith('textbox:');
    case 'formatParagraph':
      return false;
  }
}
