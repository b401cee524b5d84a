import type { Anatomy } from '../../anatomy/model';
import type { DraftDocument } from '../../draft/model';
import type { Edit, Finding } from '../../finding/model';
import type { Profile, Signer } from '../../profile/model';
import type { LandedSlot } from '../model';
import type { ReceiverLine } from '../receivers';

/** The sections of a document that are put in or repaired, in the order of the page. */
export const sectionKinds = [
  'phanDau',
  'soVaNgay',
  'trichYeu',
  'kinhGui',
  'canCu',
  'noiNhanChuKy',
  'phuLuc',
  'soTrang',
] as const;

/** The key of a section. */
export type SectionKind = (typeof sectionKinds)[number];

/** What a section is made from. */
export interface Material {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  /** What the checker says of the draft: a fix it has is not invented again. */
  readonly findings: readonly Finding[];
  /** The agency's own; null: names and people are left to fill. */
  readonly profile: Profile | null;
  /** The year that a new date line says. */
  readonly year: number;
}

/** What the author has chosen; each section looks at its own, and what is left out is proposed. */
export interface Choices {
  /** Who is written to. */
  readonly kinhGui?: readonly string[];
  /** The words of a trích yếu, without “V/v”. */
  readonly trichYeu?: string;
  /** Short name of the drafting unit, for the symbol of a công văn. */
  readonly unit?: string;
  /** Căn cứ lines, without marks at their end. */
  readonly canCu?: readonly string[];
  /** The lines of Nơi nhận. */
  readonly noiNhan?: readonly ReceiverLine[];
  /** Who signs. */
  readonly signer?: Signer;
  /** The title of an appendix. */
  readonly tenPhuLuc?: string;
}

/** What will come of putting a section in or repairing it. */
export type Section =
  | {
      readonly kind: 'insert' | 'repair';
      /** To be applied together; all speak of the draft as it is. */
      readonly edits: readonly Edit[];
      /** The same by what goes together: what is put in, then what mends each fault. */
      readonly groups: readonly (readonly Edit[])[];
      /** What will be done, in one sentence. */
      readonly what: string;
      /** What of that mends faults that the checker has named, a sentence each. */
      readonly mended: readonly string[];
      /** What the author has to look at afterwards, a sentence each. */
      readonly notes: readonly string[];
      /** The places to be filled in what is put in, in the draft as it will be. */
      readonly unfilled: readonly LandedSlot[];
    }
  | {
      /** The section is there and complete. */
      readonly kind: 'nothing';
      readonly what: string;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** False: a document of this kind has no such section. */
      readonly belongs: boolean;
    };

/** What a section's own builder gives: edits with what they put in, or why there are none. */
export type Built =
  | {
      readonly kind: 'edits';
      readonly edits: readonly Edit[];
      readonly added: readonly string[];
      readonly isWhole: boolean;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly belongs: boolean };

/** A builder's answer where it puts something in; `isWhole`: nothing of the section was there. */
export function built(
  edits: readonly Edit[],
  added: readonly string[],
  isWhole: boolean,
  notes: readonly string[] = [],
): Built {
  return { kind: 'edits', edits, added, isWhole, notes };
}

/** A builder's answer where the section is complete. */
export const complete: Built = built([], [], false);

/** A builder's answer where it cannot be; `belongs`: but for that it would. */
export function refused(reason: string, belongs = true): Built {
  return { kind: 'refused', reason, belongs };
}
