import { noOffice, type Change, type Fault, type OfficeRules } from '../office/model';
import type { Item } from './items';
import type { Silenced } from './office-store';

/** The office's own rules as the pane knows them. */
export interface OfficeState {
  /** The file in force. */
  readonly file: { readonly name: string; readonly rules: OfficeRules; readonly changes: readonly Change[] } | null;
  /** The file last chosen, or kept from before, that could not be used. */
  readonly refused: { readonly name: string; readonly faults: readonly Fault[] } | null;
  /** Advice that was switched off on this machine. */
  readonly silenced: readonly Silenced[];
  /** Storage took the last change. */
  readonly kept: boolean;
}

/** Nothing decided. */
export const plainOffice: OfficeState = { file: null, refused: null, silenced: [], kept: true };

/** What the checker is told: the file's levels, and off what was switched off here. Null where nothing is decided. */
export function rulesIn({ file, silenced }: OfficeState): OfficeRules | null {
  if (file === null && silenced.length === 0) return null;
  const { name, levels, words } = file?.rules ?? noOffice;
  const off = Object.fromEntries(silenced.map(({ rule }) => [rule, 'off'] as const));
  return { name, words, levels: { ...off, ...levels } };
}

/** Whether the level of an item's rule is the office's choice. */
export function isByOffice({ file }: OfficeState, item: Item): boolean {
  return file?.rules.levels[item.rule] !== undefined;
}

/** Advice and custom may be switched off for good; what the text says, and what the office has decided, may not. */
export function canSilence(office: OfficeState, item: Item): boolean {
  const { finding } = item;
  if (finding === null || isByOffice(office, item)) return false;
  const standing = finding.basis?.standing ?? null;
  return standing === 'custom' || (finding.severity === 'info' && standing !== 'text');
}
