import { unzipSync, strFromU8 } from 'fflate';
import { extractRawText } from 'mammoth';
import { SaxesParser } from 'saxes';

/** The least that reading a file can cost: unzip, and a bare pass over its text and styles. Gives their length. */
export function floor(bytes: Uint8Array): number {
  return pass(bytes, () => new SaxesParser());
}

/** The same with namespaces resolved, as any reader of WordprocessingML must. */
export function floorWithNamespaces(bytes: Uint8Array): number {
  return pass(bytes, () => new SaxesParser({ xmlns: true }));
}

function pass(bytes: Uint8Array, make: () => { write(text: string): { close(): unknown } }): number {
  const parts = unzipSync(bytes);
  let length = 0;
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    make().write(text).close();
    length += text.length;
  }
  return length;
}

/** The plain text of a file by mammoth. */
export async function plainText(bytes: Uint8Array): Promise<string> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}
