import type { DraftDocument, Paragraph, Run } from '../../draft/model';
import type { Edit, Fix } from '../../finding/model';
import { decodeLegacy, legacyFontOf } from '../../text/legacy';
import { spellingOf } from '../../text/syllable';
import { isLegacyFont } from './fonts';
import { spanIn } from '../place';
import { allParagraphs } from './stretches';

const timesNewRoman = 'Times New Roman';

/** A part of the letters so large that the whole document is written so. */
const phanLon = 0.5;

/** True where most letters of a draft stand in fonts of encodings before Unicode. */
export function isMostlyLegacy(draft: DraftDocument): boolean {
  let [legacy, all] = [0, 0];
  for (const { runs } of allParagraphs({ draft })) {
    for (const { format, start, end } of runs) {
      all += end - start;
      if (isLegacyFont(format.font)) legacy += end - start;
    }
  }
  return legacy > all * phanLon;
}

/** A run in an old font, and its letters in Unicode. */
export interface Reread {
  readonly run: Run;
  readonly text: string;
}

/**
 * The runs of a paragraph that stand in old fonts, read in Unicode; null where a character is none of the encoding's.
 * Adjoining runs of one font are read together: a letter of VNI may begin in one and end in the next.
 */
export function rereadRuns({ runs }: Paragraph): readonly Reread[] | null {
  const reread: Reread[] = [];
  for (let from = 0; from < runs.length;) {
    const font = runs[from]?.format.font ?? '';
    let to = from + 1;
    while (runs[to]?.format.font === font) to++;
    const read = isLegacyFont(font) ? inUnicode(runs.slice(from, to), font) : [];
    if (read === null) return null;
    reread.push(...read);
    from = to;
  }
  return reread;
}

function inUnicode(runs: readonly Run[], name: string): readonly Reread[] | null {
  const font = legacyFontOf(name);
  const decoded = font === null ? null : decodeLegacy(runs.map(({ text }) => text).join(''), font);
  if (decoded === null) return null;
  let [end, next] = [0, 0];
  return runs.map((run) => {
    end += run.text.length;
    let text = '';
    for (let it = decoded[next]; it !== undefined && it.at < end; it = decoded[++next]) text += it.letter;
    return { run, text };
  });
}

/**
 * Turns everything that stands in old fonts into Unicode, letters and font at once; null where a character is none of
 * the encoding's. Safe where the letters read better afterwards, and where there is only the font to change.
 */
export function unicodeFix(paragraphs: readonly Paragraph[]): Fix | null {
  const edits: Edit[] = [];
  let [before, after, changed] = [0, 0, false];
  for (const paragraph of paragraphs) {
    const reread = rereadRuns(paragraph);
    if (reread === null) return null;
    for (const { run, text } of reread) {
      const span = spanIn(paragraph, run.start, run.end);
      edits.push(...letterEdits(paragraph, run, text), {
        kind: 'formatRuns',
        span,
        expect: run.text,
        format: { font: timesNewRoman },
      });
      changed ||= text !== run.text;
    }
    before += oddnessOf(reread.map(({ run }) => run.text).join(' '));
    after += oddnessOf(reread.map(({ text }) => text).join(' '));
  }
  if (after > before) return null;
  return {
    title: changed ? 'Chuyển sang Unicode, phông Times New Roman' : 'Đổi sang Times New Roman',
    safety: !changed || after < before ? 'safe' : 'review',
    edits,
  };
}

/** Tabs and breaks stay where they are: each stretch of letters between them is an edit of its own. */
function letterEdits(paragraph: Paragraph, run: Run, text: string): readonly Edit[] {
  const pieces = text.split(/[\t\n]/);
  let at = run.start;
  return run.text.split(/[\t\n]/).flatMap((old, i): readonly Edit[] => {
    const span = spanIn(paragraph, at, at + old.length);
    at += old.length + 1;
    const now = pieces[i] ?? '';
    return now === old ? [] : [{ kind: 'replaceText', span, expect: old, text: now }];
  });
}

/** Letters no Vietnamese word has, and signs in the middle of words: what text looks like that is read in the wrong code. */
function oddnessOf(text: string): number {
  let odd = text.match(/[\u00a1-\u00bf\u00d7\u00f7](?:(?<=\p{L}.)|(?=\p{L}))/gu)?.length ?? 0;
  for (const [word] of text.matchAll(/\p{L}{2,}/gu))
    if (/[^ -~]/.test(word) && !/^(?:possible|misplaced)$/.test(spellingOf(word).kind)) odd++;
  return odd;
}
