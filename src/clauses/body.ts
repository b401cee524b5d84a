/** A stretch of a paragraph: words as they stand, or the name of a slot. */
export type Piece =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly name: string };

/** The name of a slot, and the id of a clause: “don-vi-chu-tri”. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slotMark = /\{(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** A paragraph of a body in its pieces: “Giao {don-vi-chu-tri} …”. */
export function piecesOf(paragraph: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) pieces.push({ kind: 'words', text: paragraph.slice(from, to) });
  };
  for (const { 0: mark, index, groups } of paragraph.matchAll(slotMark)) {
    words(index);
    pieces.push({ kind: 'slot', name: groups?.name ?? '' });
    from = index + mark.length;
  }
  words(paragraph.length);
  return pieces;
}

/** The names of the slots of a body, each once, in the order of first mention. */
export function slotNamesIn(body: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const paragraph of body) {
    for (const { groups } of paragraph.matchAll(slotMark)) names.add(groups?.name ?? '');
  }
  return [...names];
}

/** True where a brace stands that belongs to no slot: “{đơn vị}”, “{ don-vi }”, “{don-vi”. */
export function hasStrayBrace(paragraph: string): boolean {
  return /[{}]/.test(paragraph.replace(slotMark, ''));
}

/** A slot as a body names it. */
export function slotMarkOf(name: string): string {
  return `{${name}}`;
}
