import { type XmlPart } from '../ooxml/package';
import { relationshipsPartOf } from '../ooxml/relationships';
import { type Changes } from './changes';
import { escapeValue, officeRelationships } from './markup';
import { isClosed, opened } from './opened';
import { type Splice } from './splice';
import { type WrittenFile } from './written-file';

/** A part to be added and what the package must say of it. */
export interface NewPart {
  readonly kind: 'header' | 'footer' | 'comments';
  readonly text: string;
  /** Its relationships part, or null. */
  readonly relationships: string | null;
}

const relationshipsAddress = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds parts beside the document part to a package: member, content type, relationship. One for a whole list of edits: it counts names. */
export class PackageChange {
  private readonly names = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly newRelationships: string[] = [];

  constructor(
    private readonly file: WrittenFile,
    private readonly changes: Changes,
    private readonly strict: boolean,
  ) {}

  /** Adds a part beside the document part and gives the id of its relationship. */
  add({ kind, text, relationships }: NewPart): string {
    const name = this.freeName(kind);
    const id = this.freeId();
    this.changes.add(name, text);
    if (relationships !== null) this.changes.add(relationshipsPartOf(name), relationships);
    this.addType(name, kind);
    this.addRelationship(id, kind, name);
    return id;
  }

  private freeName(kind: NewPart['kind']): string {
    const { file } = this.file;
    const folder = file.mainPart.slice(0, file.mainPart.lastIndexOf('/') + 1);
    let number = 1;
    const name = () => `${folder}${kind}${number}.xml`;
    while (file.has(name()) || this.names.has(name())) number += 1;
    this.names.add(name());
    return name();
  }

  private freeId(): string {
    const { file } = this.file;
    const taken = new Set([...file.relationships(file.mainPart).map(({ id }) => id), ...this.ids]);
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    this.ids.add(`rId${number}`);
    return `rId${number}`;
  }

  private addType(name: string, kind: NewPart['kind']): void {
    const types = this.file.file.xml('[Content_Types].xml');
    if (types === null) return;
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
    this.changes.splice(types, [
      appended(types, 'Override', ` PartName="/${escapeValue(name)}" ContentType="${type}"`),
    ]);
  }

  private addRelationship(id: string, kind: NewPart['kind'], name: string): void {
    const { file } = this.file;
    const attributes = ` Id="${id}" Type="${officeRelationships(this.strict)}/${kind}" Target="${escapeValue(name.slice(name.lastIndexOf('/') + 1))}"`;
    const part = file.xml(relationshipsPartOf(file.mainPart));
    if (part !== null) {
      this.changes.splice(part, [appended(part, 'Relationship', attributes)]);
      return;
    }
    this.newRelationships.push(`<Relationship${attributes}/>`);
    this.changes.add(
      relationshipsPartOf(file.mainPart),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsAddress}">${this.newRelationships.join('')}</Relationships>`,
    );
  }
}

/** A child at the end of a part's root, with the prefix of the root. */
function appended({ root }: XmlPart, name: string, attributes: string): Splice {
  const prefix = root.rawName.includes(':') ? `${root.rawName.split(':')[0] ?? ''}:` : '';
  const child = `<${prefix}${name}${attributes}/>`;
  return isClosed(root) ? opened(root, child) : { start: root.innerEnd, end: root.innerEnd, text: child };
}
