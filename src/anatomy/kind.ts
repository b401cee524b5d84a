import { isUpper } from '../text/letter-case';
import { typeCodes, typeNameOf, typeNames } from './kinds';
import type { Kind, Occurrence, Part, Role } from './model';
import type { DocumentSymbol } from './symbol';
import { fold } from '../text/fold';

/** What was found that bears on kind, convention and scope. */
export interface Evidence {
  readonly occurrences: readonly Occurrence[];
  readonly symbol: DocumentSymbol | null;
}

/** A conclusion and the Vietnamese sentence that says why. */
export interface Conclusion<Value> {
  readonly value: Value;
  readonly reason: string | null;
}

/** The words of the component's first occurrence, lines joined with a space, in NFC; null when it is not there. */
export function wordsOf({ occurrences }: Evidence, component: Occurrence['component']): string | null {
  const parts = occurrences.find((it) => it.component === component)?.parts;
  if (parts === undefined) return null;
  const text = parts.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join(' ');
  return text.normalize('NFC').replace(/[\s\u00a0]+/gu, ' ');
}

/** True for a file that begins with "Phụ lục" and says what it goes with: an appendix by itself. */
export function isAppendixAlone({ occurrences }: Pick<Evidence, 'occurrences'>): boolean {
  const [first] = occurrences;
  if (first?.component !== 'phuLuc' || first.parts[0]?.role !== 'heading') return false;
  return first.parts.slice(0, 6).some(isNote) && occurrences.every(({ component }) => component === 'phuLuc');
}

/** True where the title has a note "(Kèm theo Quyết định số …)" under it. */
export function isNoted({ occurrences }: Pick<Evidence, 'occurrences'>): boolean {
  return occurrences.some(({ component, parts }) => component === 'phuLuc' && parts.every(isNote));
}

function isNote({ role }: Part): boolean {
  return role === 'kemTheo';
}

/** The kind: by the printed type, else công văn by its own parts, else by the symbol alone. */
export function kindOf(evidence: Evidence): Conclusion<Kind | null> {
  const printed = wordsOf(evidence, 'tenLoai');
  if (printed !== null) return printedKind(printed);
  const has = (component: Occurrence['component']) => evidence.occurrences.some((it) => it.component === component);
  const about = wordsOf(evidence, 'trichYeu');
  const code = typeCodes[evidence.symbol?.groups[0] ?? ''];
  const titled = (about !== null && !/^v ?\/|^về việc/iu.test(about)) || hasRole(evidence, 'lenh');
  if (titled && !has('kinhGui') && code !== undefined && code !== 'cong-van') return kindOfSymbol(evidence.symbol);
  if (about !== null || has('kinhGui')) {
    const part = about !== null ? 'trích yếu dưới số, ký hiệu' : '“Kính gửi”';
    return { value: 'cong-van', reason: `Không có tên loại, có ${part}: công văn.` };
  }
  if (/^[-–—+*•\s]*như trên/iu.test(firstReceiver(evidence))) {
    return { value: 'cong-van', reason: 'Không có tên loại; nơi nhận ghi “Như trên”: công văn.' };
  }
  return kindOfSymbol(evidence.symbol);
}

function hasRole({ occurrences }: Evidence, role: Role): boolean {
  return occurrences.some(({ parts }) => parts.some((part) => part.role === role));
}

/** The first line under "Nơi nhận". */
function firstReceiver({ occurrences }: Evidence): string {
  const part = occurrences.find((it) => it.component === 'noiNhan')?.parts.find((it) => it.role === 'item');
  return part === undefined ? '' : part.paragraph.text.slice(part.start, part.end).normalize('NFC');
}

function printedKind(printed: string): Conclusion<Kind> {
  const plain = fold(printed);
  const squeezed = typeNames.find(([name]) => name.replaceAll(' ', '') === plain.replaceAll(' ', ''));
  const kind = typeNameOf(plain)?.kind ?? squeezed?.[1] ?? 'khac';
  const name = isUpper(printed) ? printed : printed.toUpperCase();
  return { value: kind, reason: `Tên loại văn bản là “${name}”.` };
}

function kindOfSymbol(symbol: DocumentSymbol | null): Conclusion<Kind | null> {
  const first = symbol?.groups[0];
  if (first === undefined) return { value: null, reason: null };
  const kind = typeCodes[first] ?? 'cong-van';
  return {
    value: kind,
    reason: `Không có tên loại; ký hiệu “${symbol?.groups.join('-') ?? ''}” cho biết loại văn bản.`,
  };
}
