import type { Profile } from '../profile/model';
import { writeDocx } from './docx/write';
import { templateOf } from './all';
import type { TemplateId } from './model';
import { kinhGuiOf, linesOf, titleOf } from './page/body';
import { ending } from './page/ending';
import { partyLetterhead, stateLetterhead } from './page/letterhead';
import { paper, stylesOf } from './page/styles';
import type { Block, Sheet } from './sheet';
import { wordsOf, type DocumentWords, type Making } from './words';

/** A new document: the file, what it is, and the text of its paragraphs. */
export interface NewDocument {
  readonly bytes: Uint8Array;
  /** “Quyết định ban hành quy chế” */
  readonly name: string;
  readonly texts: readonly string[];
}

/** A new document as a .docx. The same template, profile, year and clauses give the same bytes. */
export function newDocument(id: TemplateId, making: Making): NewDocument {
  const sheet = sheetOf(wordsOf(templateOf(id), making));
  return { bytes: writeDocx(sheet), name: sheet.title, texts: textsOf(sheet) };
}

/** Whether an agency's documents may be made from a template: both State, or both the Party's. */
export function fittingProfile(id: TemplateId, { convention }: Pick<Profile, 'convention'>): boolean {
  return templateOf(id).convention === convention;
}

/** The text of every paragraph, in the order of the file. */
function textsOf({ blocks }: Sheet): readonly string[] {
  const paras = blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    return block.kind === 'para' ? [block] : block.rows.flatMap(([left, right]) => [...left, ...right]);
  });
  return paras.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

/** The document as it will be laid out. */
export function sheetOf(words: DocumentWords): Sheet {
  const { convention, name } = words.template;
  return { title: name, paper, styles: stylesOf[convention], blocks: blocksOf(words) };
}

function blocksOf(words: DocumentWords): readonly Block[] {
  const { convention } = words.template;
  const { attached } = words;
  return [
    convention === 'nd30' ? stateLetterhead(words) : partyLetterhead(words),
    ...titleOf(words, convention),
    ...kinhGuiOf(words),
    ...linesOf(words),
    ...ending(words),
    ...(attached === null
      ? []
      : [
          { kind: 'section' } as const,
          stateLetterhead(words, false),
          ...titleOf(attached, convention, attached.kemTheo),
          ...linesOf(attached),
        ]),
  ];
}
