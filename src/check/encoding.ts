import type { DraftDocument, Notice, Paragraph } from '../draft/model';
import type { Rule } from '../rules/rule';
import { isMostlyLegacy, rereadRuns } from '../rules/reading/legacy-letters';

/** Why only the letters' encoding is judged. */
export const encodingNotice: Notice = {
  code: 'bang-ma-cu',
  message: 'Văn bản gõ bằng bảng mã cũ (TCVN3, VNI); chuyển sang Unicode thì mới kiểm tra được các phần khác.',
};

/** True for the rules that ask how letters are encoded, not what they say. */
export function speaksOfEncoding({ id }: Rule): boolean {
  return id.endsWith('/bang-ma-cu');
}

/**
 * A draft that is mostly typed in an encoding before Unicode, as its author reads it: for recognising what it is, since
 * places in it are not those of the file. Null for all others.
 */
export function readInUnicode(draft: DraftDocument): DraftDocument | null {
  if (!isMostlyLegacy(draft)) return null;
  return {
    ...draft,
    paragraphs: draft.paragraphs.map(reread),
    boxes: draft.boxes.map((box) => ({ ...box, paragraphs: box.paragraphs.map(reread) })),
  };
}

function reread(paragraph: Paragraph): Paragraph {
  const letters = new Map((rereadRuns(paragraph) ?? []).map(({ run, text }) => [run, text]));
  if (letters.size === 0) return paragraph;
  let end = 0;
  const runs = paragraph.runs.map((run) => {
    const text = letters.get(run) ?? run.text;
    const start = end;
    end += text.length;
    return { ...run, start, end, text };
  });
  return { ...paragraph, runs, text: runs.map(({ text }) => text).join(''), pageBreaks: [] };
}
