/** What the corrected copy of a file is called: "cong-van.docx" becomes "cong-van-da-sua.docx". */
export function correctedName(name: string): string {
  return `${name.replace(/\.docx$/i, '')}-da-sua.docx`;
}
