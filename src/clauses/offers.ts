import type { Kind } from '../anatomy/model';
import type { CitedInstrument } from './cited';
import type { DocumentFacts } from './facts';
import type { Filling, SlotValue } from './fill';
import type { Slot } from './model';
import { together } from './units';

/** What an agency's own profile knows that slots can be filled with. */
export interface AgencyFacts {
  /** “Ủy ban nhân dân xã Bảo Thắng” */
  readonly name: string | null;
  readonly units: readonly string[];
  /** With their titles, as in a sentence: “ông Trần Văn Bình, Phó Chủ tịch …”. */
  readonly people: readonly string[];
}

/** Words for a slot, and where they come from: the pane says so under the field. */
export interface Offer extends SlotValue {
  readonly from: 'document' | 'profile' | 'options';
}

/** Everything that is at hand to fill from; null: no document is open, no profile is kept. */
export interface AtHand {
  readonly document: DocumentFacts | null;
  readonly agency: AgencyFacts | null;
}

/** Kinds as sentences call the document itself: “nội dung Kế hoạch này”. */
const kindNames: Partial<Readonly<Record<Kind, string>>> = {
  'cong-van': 'Công văn',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'quy-dinh': 'Quy định',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'phuong-an': 'Phương án',
  'de-an': 'Đề án',
  'bao-cao': 'Báo cáo',
  'to-trinh': 'Tờ trình',
  'ket-luan': 'Kết luận',
};

/** What may be offered for a slot, the likeliest first, each once. */
export function offersFor(slot: Slot, { document, agency }: AtHand): readonly Offer[] {
  const offers = [
    ...fromSource(slot, document, agency),
    ...ofType(slot, document, agency),
    ...slot.options.map((text): Offer => ({ text, from: 'options' })),
  ];
  const seen = new Set<string>();
  return offers.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/**
 * The filling with what can be filled without asking: slots that have a source, where the source says one thing. What
 * the author has filled stays.
 */
export function filledFrom(slots: readonly Slot[], filling: Filling, atHand: AtHand): Filling {
  const next = new Map<string, SlotValue>(filling);
  for (const slot of slots) {
    if (next.has(slot.name) || slot.from === null) continue;
    const [first] = fromSource(slot, atHand.document, atHand.agency);
    if (first !== undefined) next.set(slot.name, valueOf(first));
  }
  return next;
}

function valueOf({ text, canCu }: Offer): SlotValue {
  return canCu === undefined ? { text } : { text, canCu };
}

/** The document has the whole reference already: after that type and number are enough. */
function cited(instruments: readonly CitedInstrument[]): readonly Offer[] {
  return instruments.map(({ full, short }) => ({ text: short, canCu: full, from: 'document' }));
}

function fromSource(slot: Slot, document: DocumentFacts | null, agency: AgencyFacts | null): readonly Offer[] {
  const said = (texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text): readonly Offer[] => (text == null ? [] : [{ text, from: 'document' }]));
  switch (slot.from) {
    case 'co-quan-ban-hanh':
      return [...said(document?.issuers ?? []), ...ofAgency([agency?.name ?? ''])];
    case 'kinh-gui':
      return said([together(document?.receivers ?? [])]);
    case 'loai-van-ban':
      return said([document?.kind == null ? null : kindNames[document.kind]]);
    case 'nam':
      return said(document === null ? [] : [String(document.year)]);
    case 'nam-sau':
      return said(document === null ? [] : [String(document.year + 1)]);
    case 'vien-dan':
      return cited(document?.instruments.slice(0, 1) ?? []);
    case null:
      return [];
  }
}

function ofType(slot: Slot, document: DocumentFacts | null, agency: AgencyFacts | null): readonly Offer[] {
  const said = (texts: readonly string[]) => texts.map((text): Offer => ({ text, from: 'document' }));
  switch (slot.type) {
    case 'unit':
      return [...ofAgency(agency?.units ?? []), ...said(document?.units ?? [])];
    case 'person':
      return ofAgency(agency?.people ?? []);
    case 'instrument':
      return cited(document?.instruments ?? []);
    case 'text':
      return slot.name === 'noi-dung-viec' && document?.subject != null ? said([document.subject]) : [];
    case 'date':
    case 'deadline':
    case 'year':
    case 'period':
    case 'option':
      return [];
  }
}

function ofAgency(texts: readonly string[]): readonly Offer[] {
  return texts.filter((text) => text !== '').map((text) => ({ text, from: 'profile' }));
}
