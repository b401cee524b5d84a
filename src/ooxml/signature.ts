import { unreadable } from './unreadable';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
/** Where Flat OPC names itself: after a declaration and, at most, Word's processing instruction. */
const headLength = 2048;

/** Tells the container by its first bytes. Throws UnreadableFile for what can be no .docx at all. */
export function refuseForeign(bytes: Uint8Array): 'zip' | 'flat' {
  if (startsWith(bytes, zip)) return 'zip';
  if (startsWith(bytes, ole)) throw unreadable(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  const head = new TextDecoder(bytes[1] === 0 || bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(
    bytes.subarray(0, headLength),
  );
  if (head.includes('http://schemas.microsoft.com/office/2006/xmlPackage')) return 'flat';
  throw unreadable(bytes.length === 0 ? 'empty' : 'not-a-docx');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** OLE names its streams in UTF-16LE. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + length * 2] === name.charCodeAt(length) &&
      bytes[at + length * 2 + 1] === 0
    )
      length++;
    if (length === name.length) return true;
  }
  return false;
}
