/** The text without what no XML can hold: control characters, and halves of characters that were cut through. */
export function withoutForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters XML forbids
  return text.replace(/[\ud800-\udfff\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
