import { portable, type Codec } from './codec';
import { type Element } from './model';
import { decodePart, type PartText } from './part-text';
import { relationshipsIn, relationshipsPartOf, type Relationship } from './relationships';
import { parseXml } from './xml';
import { readZip, type ZipArchive, type ZipEntry } from './zip';

/**
 * The small parts of a zip package, each unpacked when it is asked for: for questions that the document part, which may be
 * long, need not be read for. Throws UnreadableFile.
 */
export class SmallParts {
  readonly zip: ZipArchive;
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, codec: Codec = portable) {
    this.zip = readZip(bytes, codec);
    this.entries = new Map(this.zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Bytes of the part unpacked, as the zip announces them; 0 where there is none. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.size ?? 0;
  }

  text(name: string): PartText | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry === undefined ? null : decodePart(this.zip.read(entry));
  }

  root(name: string): Element | null {
    const part = this.text(name);
    return part === null ? null : parseXml(part.text);
  }

  relationships(owner: string): readonly Relationship[] {
    const root = this.root(relationshipsPartOf(owner));
    return root === null ? [] : relationshipsIn(root, owner);
  }

  /** The document part, as the package names it. */
  get mainPart(): string {
    const named = this.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
    return named?.target ?? 'word/document.xml';
  }
}
