import type { Component, Kind, System } from '../../anatomy/model';
import type { LegalBasis, Severity } from '../../finding/model';

/** The names that the pages print; the report and the panes use the same. */
export interface Vocabulary {
  readonly components: Readonly<Record<Component, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly systems: Readonly<Record<System, string>>;
}

/** What cannot be read off a rule: what it says of its own wrong examples, and how it did when it was measured. */
export interface Known {
  /** Sentences as the pane prints them, without repeats. */
  readonly messages: readonly string[];
  readonly fix: 'safe' | 'review' | 'none';
  readonly measured: { readonly right: number; readonly wrong: number; readonly expected: number } | null;
}

/** How firm the ground of a rule is. */
export const standings: Readonly<Record<LegalBasis['standing'], string>> = {
  text: 'Văn bản quy định rõ',
  reading: 'Cách hiểu từ văn bản, mẫu, ví dụ',
  custom: 'Thông lệ',
};

export const fixNames: Readonly<Record<Known['fix'], string>> = {
  safe: 'tự sửa an toàn',
  review: 'sửa được, phải xem từng chỗ',
  none: 'không tự sửa',
};

/** "Nghị định 30/2020/NĐ-CP"; "Mọi hệ văn bản" for the rules that hold everywhere. */
export function systemName(id: string, { systems }: Vocabulary): string {
  const system = systemOf(id);
  return Object.entries(systems).find(([key]) => key === system)?.[1] ?? 'Mọi hệ văn bản';
}

/** The first folder of the rule's path. */
export function systemOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
