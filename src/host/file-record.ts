import { withCustomXml, withoutCustomXml } from '../edits/custom-xml';
import { recordPart } from '../record/model';
import { keptIn } from './kept';

/**
 * What is kept in a .docx in memory, apart from its words: whatever becomes of those, the part goes with them. It is put
 * into the bytes when they are asked for.
 */
export class FileRecord {
  /** What was kept since the file was opened: null, that nothing is; undefined, nothing was, and the file's own stands. */
  private text: string | null | undefined;
  /** Words with that text in them, so that the same words are the same bytes again. */
  private written = new WeakMap<Uint8Array, Uint8Array>();

  /** False where the file cannot hold it: Flat OPC is never written. Throws UnreadableFile. */
  keep(text: string | null, words: Uint8Array): boolean {
    const written = text === null ? withoutCustomXml(words, recordPart.namespace) : put(words, text);
    if (written === null) return false;
    if (this.text !== text) this.written = new WeakMap();
    this.text = text;
    this.written.set(words, written);
    return true;
  }

  /** The words with what is kept in them; the very bytes given where they hold it already. */
  in(words: Uint8Array): Uint8Array {
    const { text } = this;
    if (text === undefined) return words;
    const known = this.written.get(words);
    if (known !== undefined) return known;
    const bytes = (text === null ? withoutCustomXml(words, recordPart.namespace) : put(words, text)) ?? words;
    this.written.set(words, bytes);
    return bytes;
  }

  /** What is kept; null: nothing. */
  textIn(words: Uint8Array): string | null {
    return this.text === undefined ? keptIn(words) : this.text;
  }
}

function put(words: Uint8Array, text: string): Uint8Array | null {
  return withCustomXml(words, { ...recordPart, text });
}
