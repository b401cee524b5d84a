import { typeCodes } from '../anatomy/kinds';
import type { Kind } from '../anatomy/model';
import { entryFor, type Convention, type KindOrAny, type Profile, type Remark } from './model';

/** How each convention forms số, ký hiệu (ND30-SO-05, ND30-SO-06; HD05-SO-01, HD05-SO-11). */
const usual: Readonly<Record<Convention, Readonly<{ named: string; congVan: string }>>> = {
  nd30: { named: '{số}/{loại}-{cơ quan}', congVan: '{số}/{cơ quan}-{đơn vị}' },
  hd05: { named: '{số}-{loại}/{cơ quan}', congVan: '{số}-{loại}/{cơ quan}' },
};

const allowed: Readonly<Record<Convention, Readonly<{ named: RegExp; congVan: RegExp }>>> = {
  nd30: {
    named: /^\{số\}\/\{loại\}-\{cơ quan\}(?:-\{đơn vị\})?$/u,
    congVan: /^\{số\}\/\{cơ quan\}(?:-\{đơn vị\})?$/u,
  },
  hd05: { named: /^\{số\}-\{loại\}\/\{cơ quan\}$/u, congVan: /^\{số\}-\{loại\}\/\{cơ quan\}$/u },
};

/** The patterns that a convention lets an agency choose from, the usual one first (ND30-SO-05, ND30-SO-06). */
export function patternsFor(convention: Convention, key: 'cong-van' | '*'): readonly string[] {
  const first = usual[convention][key === '*' ? 'named' : 'congVan'];
  if (convention === 'hd05') return [first];
  return [first, key === '*' ? `${first}-{đơn vị}` : first.replace('-{đơn vị}', '')];
}

/** The code of a type in symbols; null for a kind without one. */
export function codeOf(kind: Kind, convention: Convention): string | null {
  if (kind === 'khac' || (kind === 'cong-van' && convention === 'nd30')) return null;
  return Object.keys(typeCodes).find((code) => typeCodes[code] === kind) ?? null;
}

/** How this agency forms the số, ký hiệu of a kind of document. */
export function numberPattern({ numbers, convention }: Pick<Profile, 'numbers' | 'convention'>, kind: Kind): string {
  const { named, congVan } = usual[convention];
  const own = kind === 'cong-van' ? numbers[kind] : entryFor(numbers, kind);
  return own ?? (kind === 'cong-van' ? congVan : named);
}

/** Số, ký hiệu written out: number and unit as given, the rest from the profile. */
export function symbolOf(
  profile: Pick<Profile, 'numbers' | 'convention' | 'symbol'>,
  kind: Kind,
  { number, unit }: { readonly number: string; readonly unit: string },
): string {
  return numberPattern(profile, kind)
    .replace('{số}', number)
    .replace('{loại}', codeOf(kind, profile.convention) ?? '')
    .replace('{cơ quan}', profile.symbol)
    .replace('{đơn vị}', unit);
}

/** Patterns that the convention does not know. */
export function faultsOfNumbers({ numbers, convention }: Profile): readonly Remark[] {
  return Object.entries(numbers).flatMap(([key, pattern]) => {
    const sort = (key as KindOrAny) === 'cong-van' ? 'congVan' : 'named';
    if (allowed[convention][sort].test(pattern)) return [];
    return [{ path: ['numbers', key], message: `ghi theo mẫu “${usual[convention][sort]}”` }];
  });
}
