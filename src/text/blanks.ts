/** Characters that stand for something still to be written: dots, ellipses, underscores, spaces. */
const blankOnly = /^[\s\u00a0.…_\-–/]*$/u;
const blankInside = /…|\.{3,}|_{2,}|[ \u00a0]{3,}|\[\s*\]/u;
/** Signs typed under a heading: "*****", "-----", "--o0o--"; dots alone are a blank to fill. */
const decoration = /^[\s\u00a0*_\-–—―=~.•o0]+$/u;
const dots = /^[\s\u00a0.o]*$/u;

/** True when nothing is written there yet: "", "……", "/   /". */
export function isBlank(text: string): boolean {
  return blankOnly.test(text);
}

/** True when a place is left to be filled by hand: "ngày … tháng 02", "Số:      /KH-UBND". */
export function hasBlank(text: string): boolean {
  return blankInside.test(text);
}

/** True for a line of signs only: "*", "-----", "________". */
export function isDecoration(text: string): boolean {
  return decoration.test(text) && !dots.test(text);
}
