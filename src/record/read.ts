import { kinds, systems, type IsoDate } from '../anatomy/model';
import type { Element } from '../ooxml/model';
import { parseXml, textOf } from '../ooxml/xml';
import { longestRecord, recordVersion, type Choice, type DocumentRecord, type Waiver } from './model';

/**
 * What a part holds. `unread`: so many entries of it are none. `newer`: a later version of this program has written it;
 * it is left as it is. `damaged` and `tooLong` ones are no record of anybody's.
 */
export type RecordReading =
  | { readonly kind: 'read'; readonly record: DocumentRecord; readonly unread: number }
  | { readonly kind: 'newer' | 'damaged' | 'tooLong' };

/** Reads the text of the part. Whatever it is, nothing is thrown. */
export function readRecord(text: string): RecordReading {
  if (text.length > longestRecord) return { kind: 'tooLong' };
  try {
    return recordIn(parseXml(text));
  } catch {
    return { kind: 'damaged' };
  }
}

function recordIn(root: Element): RecordReading {
  const version = Number(root.attribute('version'));
  if (nameOf(root) !== 'record' || !Number.isInteger(version) || version < 1) return { kind: 'damaged' };
  if (version > recordVersion) return { kind: 'newer' };
  const named = (name: string) => root.children.filter((it) => nameOf(it) === name);
  const waivers = named('waiver').map(waiverIn);
  const read = waivers.filter((it) => it !== null);
  // Of two for one finding the later one holds.
  const byFinding = new Map(read.map((waiver) => [waiver.fingerprint, waiver]));
  const record = { choice: choiceIn(named('choice')[0]), waivers: [...byFinding.values()] };
  return { kind: 'read', record, unread: waivers.length - read.length };
}

/** Another program may give our elements a prefix. */
function nameOf({ rawName }: Element): string {
  return rawName.slice(rawName.indexOf(':') + 1);
}

/** A kind or convention that is not known any more is recognised again. */
function choiceIn(element: Element | undefined): Choice {
  return {
    system: systems.find((it) => it === element?.attribute('system')) ?? 'auto',
    kind: kinds.find((it) => it === element?.attribute('kind')) ?? 'auto',
  };
}

function waiverIn(element: Element): Waiver | null {
  const [rule, component, words] = ['rule', 'component', 'words'].map((name) => element.attribute(name));
  if (!rule || !component || words === undefined) return null;
  const around = element.attribute('around');
  const [on, by] = [element.attribute('on'), element.attribute('by')?.trim()];
  return {
    fingerprint: [rule, component, words, ...(around === undefined ? [] : [around])].join('\n'),
    reason: textOf(element).trim(),
    ...(on !== undefined && isDay(on) ? { on } : {}),
    ...(by === undefined || by === '' ? {} : { by }),
  };
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
