import type { Profile, Remark } from './model';

const abbreviation = /^\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*$/u;

/** “UBND”, “SNgV”, “MTTW-BTT”: begins with a capital, holds two at least or is one letter, no blanks. */
export function isAbbreviation(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return abbreviation.test(text) && capitals * 2 >= text.replace(/[-\d]/gu, '').length;
}

/** The short name of an agency's one unit, which drafts everything; null where it has none or several. */
export function onlyUnit({ units }: Pick<Profile, 'units'>): string | null {
  const [unit, ...others] = units;
  return unit === undefined || others.length > 0 || unit.short === '' ? null : unit.short;
}

/** Units without a name, whose letters are no abbreviation, or that stand twice. */
export function faultsOfUnits({ units }: Profile): readonly Remark[] {
  return units.flatMap(({ short, full }, i) => {
    const first = units.findIndex((other) => other.short === short);
    const shortFault =
      short === ''
        ? 'để trống'
        : !isAbbreviation(short)
          ? `viết tắt dùng chữ in hoa, ví dụ ${initialsOf(full) || 'TCKH'}`
          : first < i
            ? `“${short}” nêu hai lần, lần đầu ở mục ${first + 1}`
            : null;
    return [
      ...(shortFault === null ? [] : [{ path: ['units', i, 'short'], message: shortFault }]),
      ...(full === ''
        ? [
            {
              path: ['units', i, 'full'],
              message: short === '' ? 'để trống' : `chưa ghi tên của đơn vị viết tắt là “${short}”`,
            },
          ]
        : []),
    ];
  });
}

const sorts = /^(?:Phòng|Cơ quan|Bộ phận|Tổ|Đơn vị)\s+/u;
const connectives = new Set(['và', 'của', 'về']);

/** “Phòng Tài chính - Kế hoạch” → “TCKH”: first letters, without the word for the sort of unit and connectives. */
export function initialsOf(name: string): string {
  const words = name.replace(sorts, '').split(/[^\p{L}\d]+/u);
  const initials = words.filter((word) => word !== '' && !connectives.has(word.toLocaleLowerCase('vi')));
  return initials.map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
}
