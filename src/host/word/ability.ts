import type { DraftDocument, PartName, Span } from '../../draft/model';
import { paragraphAt } from '../../draft/paragraph-at';
import { isWordsOnly } from '../../draft/words-only';
import type { Edit } from '../../finding/model';
import { canInsertBlock } from './blocks';
import { editKinds } from './capabilities';
import { canFormatParagraph, canFormatRuns } from './format';
import type { OfficeApi } from './globals';
import { canInsert, sameStops } from './new-lines';
import { canNumber } from './page-numbers';
import { canFormatSection } from './section';

/**
 * True when Word can do all that the edit says, at the place where it says it. Of a draft read without its formats only
 * words are changed: nobody could say what to put back.
 */
export function canCarryOut(office: OfficeApi, edit: Edit, draft: DraftDocument): boolean {
  if (!editKinds(office).has(edit.kind)) return false;
  if (edit.kind !== 'replaceText' && isUnread(edit, draft)) return false;
  switch (edit.kind) {
    case 'replaceText':
      return reaches(edit.span.part) && isOneLine(edit.text) && !inField(draft, edit.span);
    case 'formatRuns':
      return reaches(edit.span.part) && canFormatRuns(office, edit.format);
    case 'formatParagraph':
      return (
        reaches(edit.part) && canFormatParagraph(edit.format, paragraphAt(draft, edit.part, edit.paragraph)?.format)
      );
    case 'insertParagraphs':
      return reaches(edit.part) && edit.lines.every(isOneLine) && canInsert(office, edit, draft);
    case 'insertBlock':
      return canInsertBlock(edit, draft);
    case 'deleteParagraph':
      return (
        reaches(edit.part) &&
        !isLastOfItsKind(draft, edit.part, edit.paragraph) &&
        canComeBack(draft, edit.part, edit.paragraph)
      );
    case 'formatSection':
      return canFormatSection(edit.format);
    case 'numberPages':
      return canNumber(edit, draft);
    case 'drawLine':
      return false;
  }
}

/** Of a part that was read without its formats nobody could say what to put back; the sections of such a draft too. */
function isUnread(edit: Exclude<Edit, { kind: 'replaceText' }>, draft: DraftDocument): boolean {
  if ('section' in edit) return !draft.coverage.formatting;
  const place = 'span' in edit ? edit.span : edit;
  return isWordsOnly(draft, place.part, place.paragraph);
}

function reaches(part: PartName): boolean {
  return !part.startsWith('textbox:');
}

/** What a field shows is written anew by Word, except behind a hyperlink. */
function inField(draft: DraftDocument, { part, paragraph, start, end }: Span): boolean {
  const runs = paragraphAt(draft, part, paragraph)?.runs ?? [];
  return runs.some((run) => {
    const touched = run.start < end && run.end > start;
    return touched && run.field !== null && !/^HYPERLINK\b/iu.test(run.field);
  });
}

/** `insertText` makes a new paragraph of every line break. */
function isOneLine(text: string): boolean {
  return !/[\n\r\v\f]/u.test(text);
}

/** Word only empties the last paragraph of a cell, header or document; it cannot take it away. */
function isLastOfItsKind(draft: DraftDocument, part: PartName, index: number): boolean {
  const [here, next] = [paragraphAt(draft, part, index), paragraphAt(draft, part, index + 1)];
  if (here === undefined || next === undefined) return true;
  const [one, other] = [here.cell, next.cell];
  if (one === null) return other !== null && !hasNeighbour(draft, part, index);
  return other?.table !== one.table || other.row !== one.row || other.column !== one.column;
}

/**
 * Word's object model sets no tab stops (office-js #3585): a paragraph with tabs comes back as it was only where the one
 * that it is put back beside has the same stops.
 */
function canComeBack(draft: DraftDocument, part: PartName, index: number): boolean {
  const here = paragraphAt(draft, part, index);
  const beside = paragraphAt(draft, part, index > 0 ? index - 1 : index + 1);
  return here?.text.includes('\t') !== true || sameStops(here.format, beside?.format);
}

/** A paragraph between two tables keeps them apart: without it they become one. */
function hasNeighbour(draft: DraftDocument, part: PartName, index: number): boolean {
  const before = paragraphAt(draft, part, index - 1);
  return before === undefined || before.cell === null;
}
