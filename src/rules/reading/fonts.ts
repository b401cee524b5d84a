/** What a rule may ask of a font. */
interface FontSort {
  readonly isTimes: boolean;
  readonly isLegacy: boolean;
  readonly isOfSigns: boolean;
}

/** Documents name few fonts; what was read of their names is kept. */
const known = new Map<string, FontSort>();
const mostKept = 1000;

function sortOf(font: string): FontSort {
  const kept = known.get(font);
  if (kept !== undefined) return kept;
  const sort = readName(font);
  if (known.size >= mostKept) known.clear();
  known.set(font, sort);
  return sort;
}

/** Fonts that draw signs, not letters: boxes to tick, arrows, formulas. */
const signs =
  /^(?:symbol|wingdings|webdings|mt extra|cambria math|segoe ui symbol|segoe ui emoji|ms gothic|zapfdingbats|opensymbol)/;

function readName(font: string): FontSort {
  const name = font.trim().toLowerCase();
  return {
    isTimes: name.replace(/[\s,_-]/g, '').startsWith('timesnewroman'),
    isLegacy: /^(?:\.vn|vni[-\s]|vnt|vn-|tcvn|svn-?times|vps|bkhcm|vnarial)/.test(name),
    isOfSigns: name === '' || signs.test(name),
  };
}

/** True for a font of signs, and for one that the file does not name. */
export function isSignFont(font: string): boolean {
  return sortOf(font).isOfSigns;
}

/** Times New Roman under any of the names by which programs write it. */
export function isTimesNewRoman(font: string): boolean {
  return sortOf(font).isTimes;
}

/** A font of an eight-bit Vietnamese encoding (TCVN3, VNI, BK HCM): its letters are not Unicode. */
export function isLegacyFont(font: string): boolean {
  return sortOf(font).isLegacy;
}
