/** Fonts that draw signs, not letters: boxes to tick, arrows, formulas. */
const signs =
  /^(?:symbol|wingdings|webdings|mt extra|cambria math|segoe ui symbol|segoe ui emoji|ms gothic|zapfdingbats|opensymbol)/;

/** True for a font of signs, and for one that the file does not name. */
export function isSignFont(font: string): boolean {
  return font.trim() === '' || signs.test(font.trim().toLowerCase());
}

/** Times New Roman under any of the names by which programs write it. */
export function isTimesNewRoman(font: string): boolean {
  return font
    .toLowerCase()
    .replace(/[\s,_-]/g, '')
    .startsWith('timesnewroman');
}

/** A font of an eight-bit Vietnamese encoding (TCVN3, VNI, BK HCM): its letters are not Unicode. */
export function isLegacyFont(font: string): boolean {
  return /^(?:\.vn|vni[-\s]|vnt|vn-|tcvn|svn-?times|vps|bkhcm|vnarial)/i.test(font.trim());
}
