const upper = /\p{Lu}/gu;
const lower = /\p{Ll}/gu;
const firstLetter = /\p{L}/u;

/** How many capital letters the text has; digits and punctuation do not count. Text in NFC. */
export function countUpper(text: string): number {
  return text.match(upper)?.length ?? 0;
}

/** How many small letters the text has. Text in NFC. */
export function countLower(text: string): number {
  return text.match(lower)?.length ?? 0;
}

/** True when the text has letters and all of them are capitals ("KT. CHỦ TỊCH"). */
export function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

/** True when nearly all letters are capitals: one or two slips ("UỷBAN NHÂN DÂN") are let pass. */
export function isMostlyUpper(text: string): boolean {
  const up = countUpper(text);
  return up >= 2 && countLower(text) * 4 <= up;
}

/** True when the first letter is small; false for text without letters. */
export function startsLower(text: string): boolean {
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && letter !== letter.toUpperCase();
}
