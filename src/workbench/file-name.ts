import type { CopyState } from './copy-state';

/** What the corrected copy of a file is called: "cong-van.docx" becomes "cong-van-da-sua.docx". */
export function correctedName(name: string): string {
  return `${name.replace(/\.docx$/i, '')}-da-sua.docx`;
}

/**
 * What a document is called when it is taken home: one that was made here has its own name, another is a corrected copy, or
 * one that somebody has looked through ("cong-van-da-xem.docx") where no word of it is changed.
 */
export function takenName(name: string, copy: CopyState): string {
  if (copy === 'made' || copy === 'madeSaved') return name;
  if (copy === 'noted' || copy === 'notedSaved') return `${name.replace(/\.docx$/i, '')}-da-xem.docx`;
  return correctedName(name);
}
