import { isCalendarDate } from '../text/dates';
import { isUpper, startsLower } from '../text/letter-case';
import type { Profile, ProfilePath, Remark } from './model';
import { faultsOfNumbers } from './numbers';
import { faultsOfSigners } from './signers';
import { faultsOfUnits, isAbbreviation } from './units';

/** What is wrong in the fields of a profile, each with one clause; a profile without any is good. */
export function faultsOf(profile: Profile): readonly Remark[] {
  return [
    ...faultsOfNames(profile),
    ...of(['symbol'], symbolFault(profile.symbol)),
    ...of(['place'], placeFault(profile)),
    ...of(['convention'], conventionFault(profile)),
    ...of(['since'], sinceFault(profile.since)),
    ...faultsOfUnits(profile),
    ...faultsOfSigners(profile),
    ...faultsOfReceivers(profile),
    ...faultsOfNumbers(profile),
  ];
}

function of(path: ProfilePath, message: string | null): readonly Remark[] {
  return message === null ? [] : [{ path, message }];
}

function faultsOfNames({ name, superior, shortName }: Profile): readonly Remark[] {
  const shortened = /^(?:UBND|HĐND)\b/u.exec(name)?.[0];
  const own =
    shortened === undefined ? nameFault(name) : `ghi tên đầy đủ, không viết tắt “${shortened}” ở tên cơ quan ban hành`;
  return [
    ...of(['name'], own),
    ...of(['superior'], superior === null ? null : nameFault(superior)),
    ...of(['shortName'], shortName === null || !startsLower(shortName) ? null : 'viết hoa chữ cái đầu'),
  ];
}

function nameFault(name: string): string | null {
  if (name === '') return 'để trống';
  if (isUpper(name)) return 'ghi chữ như trong câu, không in hoa cả tên; khi trình bày chương trình tự in hoa';
  return startsLower(name) ? 'viết hoa chữ cái đầu' : null;
}

function symbolFault(symbol: string): string | null {
  if (symbol === '') return 'để trống';
  return isAbbreviation(symbol) ? null : 'viết tắt dùng chữ in hoa, không có dấu cách, ví dụ UBND';
}

function placeFault({ place, convention }: Profile): string | null {
  if (place === '') return 'để trống';
  if (/[,;]|ngày|tháng/u.test(place)) return 'chỉ ghi địa danh, không ghi dấu phẩy và ngày tháng';
  if (startsLower(place)) return 'viết hoa chữ cái đầu';
  if (convention === 'nd30' && /^T\.?P\b|^Tp\b|^ĐK\b/u.test(place))
    return 'Nghị định 30 không viết tắt trong địa danh, ví dụ “Thành phố Hồ Chí Minh”';
  return null;
}

const party = /^(?:Đảng (?:ủy|uỷ|bộ)|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Chi bộ)(?!\p{L})/u;
const state = /^(?:(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Sở|Bộ)(?!\p{L})/u;

function conventionFault({ name, convention }: Profile): string | null {
  if (convention === 'nd30' && party.test(name))
    return 'tổ chức đảng trình bày theo Hướng dẫn 05-HD/VPTW, không theo Nghị định 30';
  if (convention === 'hd05' && state.test(name))
    return 'cơ quan nhà nước trình bày theo Nghị định 30, không theo Hướng dẫn 05-HD/VPTW';
  return null;
}

function sinceFault(since: string | null): string | null {
  if (since === null) return null;
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
  const exact = /^\d{4}-\d{2}-\d{2}$/u.test(since) && isCalendarDate(year, month, day);
  return exact ? null : 'ghi ngày theo dạng “2025-07-01”';
}

/** The archive's line closes the list; nothing in it is blank. */
function faultsOfReceivers({ receivers }: Profile): readonly Remark[] {
  return Object.entries(receivers).flatMap(([kind, lines]) =>
    lines.flatMap((line, i) => {
      if (line === '') return of(['receivers', kind, i], 'để trống');
      const misplaced = /^Lưu(?!\p{L})/u.test(line) && i < lines.length - 1;
      return of(['receivers', kind, i], misplaced ? 'dòng “Lưu …” đứng cuối danh sách' : null);
    }),
  );
}
