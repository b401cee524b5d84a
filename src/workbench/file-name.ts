/** What the corrected copy of a file is called: "cong-van.docx" becomes "cong-van-da-sua.docx". */
export function correctedName(name: string): string {
  return `${name.replace(/\.docx$/i, '')}-da-sua.docx`;
}

/** What a document is called when it is taken home: one that was made here has its own name, another is a corrected copy. */
export function takenName({ name, isNew }: { readonly name: string; readonly isNew: boolean }): string {
  return isNew ? name : correctedName(name);
}
