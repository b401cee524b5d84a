import { type SourceText } from './characters';
import { portable, type Codec } from './codec';
import { contentTypesIn, type ContentTypes } from './content-types';
import { flatParts } from './flat-opc';
import { type Element } from './model';
import { decodePart, decodeSource, type Encoding, type PartText } from './part-text';
import { refuseForeign } from './signature';
import { relationshipsIn, relationshipsPartOf, type Relationship } from './relationships';
import { unreadable } from './unreadable';
import { parseXml, scopeOf } from './xml';
import { readZip, type ZipArchive } from './zip';

export type { Relationship } from './relationships';

/** A part parsed: its text, how that was encoded, and the tree whose offsets count in it. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly root: Element;
  /** The prefix this file uses at its root for a canonical one ('' for the default namespace), or null. */
  prefixOf(canonical: string): string | null;
}

/** An Open Packaging container, from a zip file or from Flat OPC. Names have no slash in front. */
export interface Package {
  /** The file as it was handed over (Flat OPC: its text in UTF-8). */
  readonly bytes: Uint8Array;
  /** The zip file around the parts, or null for Flat OPC. */
  readonly zip: ZipArchive | null;
  readonly names: readonly string[];
  /** The document part (`word/document.xml` as a rule). */
  readonly mainPart: string;
  has(name: string): boolean;
  /** The part as XML, parsed once; null where there is none. Throws UnreadableFile when it is broken. */
  xml(name: string): XmlPart | null;
  relationships(partName: string): readonly Relationship[];
  contentType(partName: string): string | null;
}

/** Where the parts come from; everything else is the same for both containers. */
interface Store {
  readonly bytes: Uint8Array;
  readonly zip: ZipArchive | null;
  readonly names: readonly string[];
  source(name: string): (PartText & SourceText) | null;
  readonly types: ReadonlyMap<string, string> | null;
}

/** Opens the bytes of a .docx (also .docm, .dotx, Flat OPC). Throws UnreadableFile. */
export function openPackage(bytes: Uint8Array, codec: Codec = portable): Package {
  if (refuseForeign(bytes) === 'flat') return openFlatOpc(decodePart(bytes, codec).text);
  const zip = readZip(bytes, codec);
  const entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return open({
    bytes,
    zip,
    types: null,
    names: zip.entries.map(({ name }) => name),
    source: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? null : decodeSource(zip.read(entry), codec);
    },
  });
}

/** Opens the one-file form of a package that Word hands to add-ins (`pkg:package`). Throws UnreadableFile. */
export function openFlatOpc(text: string): Package {
  const parts = flatParts(text);
  return open({
    bytes: new TextEncoder().encode(text),
    zip: null,
    types: new Map([...parts].map(([name, part]) => [name, part.contentType])),
    names: [...parts.keys()],
    source: (name) => {
      const text = parts.get(name)?.text;
      return text === undefined ? null : { text, units: portable.units(text), encoding: 'utf-8', bom: false };
    },
  });
}

function open(store: Store): Package {
  const parsed = new Map<string, XmlPart | null>();
  const related = new Map<string, readonly Relationship[]>();
  const present = new Set(store.names.map((name) => name.toLowerCase()));

  const xml = (name: string): XmlPart | null => remember(parsed, name, () => parsePart(name, store.source(name)));
  const relationships = (owner: string): readonly Relationship[] =>
    remember(related, owner, () => {
      const root = xml(relationshipsPartOf(owner))?.root;
      return root === undefined ? [] : relationshipsIn(root, owner);
    });
  const types = typesOf(store, xml);
  const found = { has: (name: string) => present.has(name.toLowerCase()), xml, relationships, contentType: types };
  return { ...found, bytes: store.bytes, zip: store.zip, names: store.names, mainPart: mainPartOf(found) };
}

function typesOf({ types }: Store, xml: Package['xml']): ContentTypes {
  if (types !== null) return (name) => types.get(name) ?? null;
  let known: ContentTypes | null = null;
  return (name) => {
    known ??= readTypes(xml);
    return known(name);
  };
}

function readTypes(xml: Package['xml']): ContentTypes {
  const root = xml('[Content_Types].xml')?.root;
  return root === undefined ? () => null : contentTypesIn(root);
}

/** The part that the package calls its document; it must be one of WordprocessingML. */
function mainPartOf({
  has,
  xml,
  relationships,
  contentType,
}: Pick<Package, 'has' | 'xml' | 'relationships' | 'contentType'>): string {
  const named = relationships('').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const name = named !== undefined && has(named) ? named : 'word/document.xml';
  if (!has(name)) {
    const meantForWord = [named ?? '', name].some(
      (part) => contentType(part)?.includes('wordprocessingml') ?? part.startsWith('word/'),
    );
    throw unreadable(named !== undefined && meantForWord ? 'damaged' : 'not-a-docx');
  }
  if (xml(name)?.root.name !== 'w:document') throw unreadable('not-a-docx');
  return name;
}

function parsePart(name: string, source: (PartText & SourceText) | null): XmlPart | null {
  if (source === null) return null;
  const { units, ...part } = source;
  const root = parseXml(part.text, units);
  return { ...part, name, root, prefixOf: (canonical) => scopeOf(root).prefixOf(canonical) };
}

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = make();
  cache.set(key, value);
  return value;
}
