import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { longDraft } from './long-draft';

/** Words that one run keeps. */
const wordsOfRun = 3;

/** The long draft as Word saves it after many hands: runs of three words with rsids, their formatting spelt out, proofing marks. */
export function denseDraft(pages: number): Uint8Array {
  return dense(longDraft(pages));
}

/** The same draft with its runs split so. */
export function dense(draft: Uint8Array): Uint8Array {
  const parts = unzipSync(draft);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(split(document)) });
}

const plainRun = /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g;

function split(document: string): string {
  let count = 0;
  return document.replace(plainRun, (_, properties: string | undefined, text: string) => {
    const inside = (properties ?? '<w:rPr></w:rPr>').slice('<w:rPr>'.length, -'</w:rPr>'.length);
    return piecesOf(text)
      .map((piece) => runOf(piece, inside, count++))
      .join('');
  });
}

function piecesOf(text: string): readonly string[] {
  const words = text.match(/\s*[^\s]+\s*/g) ?? [text];
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += wordsOfRun) pieces.push(words.slice(at, at + wordsOfRun).join(''));
  return pieces;
}

function runOf(text: string, inside: string, count: number): string {
  const rsid = `00${(0x1a2b3c + (count % 23) * 4099).toString(16).toUpperCase()}`;
  const language = inside.includes('<w:lang ') ? '' : '<w:lang w:val="vi-VN"/>';
  const run =
    `<w:r w:rsidR="${rsid}" w:rsidRPr="${rsid}"><w:rPr>${inside}${language}</w:rPr>` +
    `<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return count % 4 === 0 ? `<w:proofErr w:type="spellStart"/>${run}<w:proofErr w:type="spellEnd"/>` : run;
}
