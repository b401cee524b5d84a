import type { Edit } from '../finding/model';
import { type XmlPart } from '../ooxml/package';
import { encodePart } from '../ooxml/part-text';
import { rewriteZip } from '../ooxml/zip-write';
import { type ZipArchive } from '../ooxml/zip';
import { type Splice, spliced } from './splice';

interface Caused extends Splice {
  readonly by: readonly Edit[];
}

/** What is going to be different in a file: splices of its parts, and parts that are new. */
export class Changes {
  private readonly splices = new Map<XmlPart, Caused[]>();
  private readonly added = new Map<string, string>();
  private by: readonly Edit[] = [];

  /** Whose the changes that follow are. */
  because(edits: readonly Edit[]): void {
    this.by = edits;
  }

  splice(part: XmlPart, splices: readonly Splice[]): void {
    const caused = splices.map((splice) => ({ ...splice, by: this.by }));
    const known = this.splices.get(part);
    if (known === undefined) this.splices.set(part, caused);
    else known.push(...caused);
  }

  /** A new part, in UTF-8. */
  add(name: string, text: string): void {
    this.added.set(name, text);
  }

  /** Edits whose splices cross, which no order can make right. */
  crossing(): readonly Edit[] {
    const found = new Set<Edit>();
    for (const splices of this.splices.values()) {
      const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
      let widest = inOrder[0];
      for (const splice of inOrder.slice(1)) {
        if (widest !== undefined && splice.start < widest.end)
          for (const edit of [...widest.by, ...splice.by]) found.add(edit);
        if (widest === undefined || splice.end > widest.end) widest = splice;
      }
    }
    return [...found];
  }

  /** The file with everything changed; parts that read as before keep their bytes. */
  written(zip: ZipArchive): Uint8Array {
    const members = new Map<string, Uint8Array>();
    for (const [part, splices] of this.splices) {
      const text = spliced(part.text, splices);
      if (text !== part.text) members.set(part.name, encodePart({ ...part, text }));
    }
    for (const [name, text] of this.added) members.set(name, new TextEncoder().encode(text));
    return rewriteZip(zip, members);
  }
}
