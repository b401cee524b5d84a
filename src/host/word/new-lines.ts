import type { DraftDocument, Paragraph, ParagraphFormat, RunFormat } from '../../draft/model';
import { paragraphAt } from '../../draft/paragraph-at';
import type { Edit, Look } from '../../finding/model';
import { canFormatParagraph, canFormatRuns, formatFont, formatParagraph } from './format';
import type { OfficeApi } from './globals';
import type { Asked } from './range';
import type { Found, Known } from './story';

type InsertEdit = Extract<Edit, { kind: 'insertParagraphs' }>;

/** What of Word a new paragraph takes from the paragraph it is set like: its style, and its list if it is in one. */
interface Model {
  readonly look: Look;
  readonly drafted: Paragraph;
  readonly style: () => string;
  readonly list: (() => { readonly id: number; readonly level: number }) | null;
}

/** What it takes to insert the lines of an edit. */
export interface Insertion {
  readonly asked: Asked | null;
  insert(): void;
}

/**
 * Prepares an insertion; queues what must be asked of Word first. Null when a paragraph that lines are set like is not
 * found in Word.
 */
export function insertionOf(
  edit: InsertEdit,
  { paragraph }: Found,
  known: Known,
  at: (index: number) => Found | null,
): Insertion | null {
  const { looks } = edit;
  const neighbour = paragraphAt(known.draft, edit.part, edit.paragraph);
  if (looks === undefined || neighbour === undefined) {
    return {
      asked: null,
      insert: () => {
        insertAlike(paragraph, edit, neighbour);
      },
    };
  }
  const models = looks.map((look) => modelOf(look, edit, known, at));
  if (!models.every((model) => model !== null)) return null;
  return {
    asked: { searches: true, range: () => paragraph.getRange('Content') },
    insert: () => {
      insertLike(paragraph, edit, neighbour, models);
    },
  };
}

/** True when Word can set lines as they are to look, beside the neighbour whose format it gives them. */
export function canInsert(office: OfficeApi, edit: InsertEdit, draft: DraftDocument): boolean {
  const neighbour = paragraphAt(draft, edit.part, edit.paragraph)?.format;
  return (edit.looks ?? []).every((look, index) => {
    const model = paragraphAt(draft, edit.part, look.like)?.format;
    if (model === undefined || neighbour === undefined || !canFormatRuns(office, look.runs)) return false;
    if (edit.lines[index]?.includes('\t') === true && !sameStops(model, neighbour)) return false;
    const { lineSpacing = model.lineSpacing, ...others } = look.paragraph;
    const spaced = JSON.stringify(lineSpacing) === JSON.stringify(neighbour.lineSpacing);
    return canFormatParagraph(spaced ? others : { ...others, lineSpacing }, neighbour);
  });
}

/** True when tabs end at the same places in both: Word's object model sets no tab stops (office-js #3585). */
export function sameStops(
  one: Pick<ParagraphFormat, 'tabs'>,
  other: Pick<ParagraphFormat, 'tabs'> | undefined,
): boolean {
  return JSON.stringify(one.tabs) === JSON.stringify(other?.tabs ?? []);
}

/** Word gives a new paragraph the paragraph format of its neighbour; the font is written outright. */
function insertAlike(paragraph: Word.Paragraph, edit: InsertEdit, neighbour: Paragraph | undefined): void {
  const font = neighbour === undefined ? null : firstFont(neighbour);
  insertOneByOne(paragraph, edit, (anchor) => {
    if (font !== null) formatFont(anchor.font, font);
  });
}

function insertLike(paragraph: Word.Paragraph, edit: InsertEdit, neighbour: Paragraph, models: readonly Model[]): void {
  let style = neighbour.format.style;
  let listed = neighbour.label !== '';
  insertOneByOne(paragraph, edit, (made, index) => {
    const model = models[index];
    if (model === undefined) return;
    const { drafted, look, list } = model;
    if (drafted.format.style !== style) made.style = model.style();
    style = drafted.format.style;
    if (list !== null) {
      const { id, level } = list();
      made.attachToList(id, level);
    } else if (listed) made.detachFromList();
    listed = list !== null;
    setFormats(made, edit.lines[index] ?? '', drafted, look);
  });
}

function setFormats(made: Word.Paragraph, line: string, drafted: Paragraph, look: Look): void {
  const { alignment, indentLeft, indentRight, firstLine, spaceBefore, spaceAfter, lineSpacing } = {
    ...drafted.format,
    ...look.paragraph,
  };
  const lengths = { alignment, indentLeft, indentRight, firstLine, spaceBefore, spaceAfter };
  formatParagraph(made, lineSpacing.rule === 'multiple' ? { ...lengths, lineSpacing } : lengths);
  const lead = firstFont(drafted);
  formatFont(made.font, look.lead > 0 ? { ...lead, ...look.leadRuns } : { ...lead, ...look.runs });
  if (look.lead === 0 || look.lead >= line.length) return;
  formatFont(made.insertText(line.slice(look.lead), 'End').font, { ...lead, ...look.runs });
}

/** Each line from the neighbour outwards; of one that begins in another look only that beginning. */
function insertOneByOne(
  paragraph: Word.Paragraph,
  { where, lines, looks }: InsertEdit,
  set: (made: Word.Paragraph, index: number) => void,
): void {
  const after = where === 'after';
  let anchor = paragraph;
  for (let i = 0; i < lines.length; i++) {
    const index = after ? i : lines.length - 1 - i;
    const line = lines[index] ?? '';
    const lead = looks?.[index]?.lead ?? 0;
    anchor = anchor.insertParagraph(lead > 0 ? line.slice(0, lead) : line, after ? 'After' : 'Before');
    set(anchor, index);
  }
}

function modelOf(look: Look, edit: InsertEdit, { draft }: Known, at: (index: number) => Found | null): Model | null {
  const drafted = paragraphAt(draft, edit.part, look.like);
  const there = at(look.like)?.paragraph;
  if (drafted === undefined || there === undefined) return null;
  there.load('style');
  return {
    look,
    drafted,
    style: () => there.style,
    list: look.inList && drafted.label !== '' ? listOf(there) : null,
  };
}

function listOf(paragraph: Word.Paragraph): NonNullable<Model['list']> {
  const [list, item] = [paragraph.listOrNullObject, paragraph.listItemOrNullObject];
  list.load('id');
  item.load('level');
  return () => ({ id: list.id, level: item.level });
}

function firstFont(paragraph: Paragraph): Partial<RunFormat> {
  const first = paragraph.runs.find(({ text, field }) => text.trim() !== '' && field === null);
  const { font, size, bold, italic, underline } = first?.format ?? paragraph.mark;
  return { font, size, bold, italic, underline };
}
