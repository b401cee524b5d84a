import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same .docx with its document part rewritten; everything else kept. */
export function rewriteDocument(bytes: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  return rewritePart(bytes, 'word/document.xml', rewrite);
}

/** The same .docx with one part rewritten. */
export function rewritePart(bytes: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(rewrite(strFromU8(part))) });
}

/** The words of a document part changed, its tags left alone. */
export function rewriteWords(bytes: Uint8Array, change: (words: string) => string): Uint8Array {
  return rewriteDocument(bytes, (xml) =>
    xml.replace(
      /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g,
      (_, open: string, words: string, close: string) => open + change(words) + close,
    ),
  );
}
