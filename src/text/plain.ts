/** For each character of the basic plane what stands for it in plain text; filled as characters are met. */
const plainOf = new Uint16Array(0x10000);

const dash = 0x2d;
const slash = 0x2f;
const space = 0x20;

/**
 * Text in NFC without dấu and in lower case, each character in its place, so that offsets stay (UTF-16 units): for
 * recognising words where they stand. Dashes, slashes and blanks of every kind become `-`, `/` and a space.
 */
export function plainInPlace(text: string): string {
  const { length } = text;
  const plain = new Uint16Array(length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const known = plainOf[code];
    plain[at] = known === undefined || known === 0 ? learn(code) : known;
  }
  return textOf(plain);
}

/** Code units as text, in stretches that a call can take as arguments. */
function textOf(codes: Uint16Array): string {
  const most = 8192;
  if (codes.length <= most) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let text = '';
  for (let from = 0; from < codes.length; from += most) {
    text += String.fromCharCode.apply(null, codes.subarray(from, from + most) as unknown as number[]);
  }
  return text;
}

function learn(code: number): number {
  const plain = plainCode(code);
  plainOf[code] = plain;
  return plain;
}

function plainCode(code: number): number {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return dash;
  if (code === 0x2044 || code === 0x2215) return slash;
  if (code === 0xa0 || code === 9 || code === 10 || code === 13) return space;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const bare = String.fromCharCode(code)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/, 'd');
  return bare.length === 1 ? bare.charCodeAt(0) : code;
}
