import type { Part } from '../../../anatomy/model';
import { readSymbol } from '../../../anatomy/symbol';
import { typeCodes } from '../../../anatomy/kinds';
import type { Unit } from '../../../profile/model';
import { distance } from '../../../text/distance';
import { isDeclared } from '../../office';
import { xaBinhSon } from '../../register/shown-profile';
import { certainlyOwn } from '../../reading/own-agency';
import { defineRule, type RuleContext } from '../../rule';
import { findAll, replaceWith, wordsOf, type Words } from '../../words';

const shown = 'hồ sơ: Ủy ban nhân dân xã Bình Sơn, có các đơn vị VX, KTTH';
const beside = { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN' };

export const khacHoSo = defineRule({
  id: 'chung/so-ky-hieu/khac-ho-so',
  ref: 'ND30-SO-08',
  component: 'soKyHieu',
  title: 'Chữ viết tắt cơ quan, đơn vị trong ký hiệu có trong hồ sơ cơ quan',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    coQuanKhac: 'Ký hiệu ghi cơ quan là “{actual}”, hồ sơ cơ quan ghi “{expected}”.',
    donViGanGiong: 'Hồ sơ cơ quan không có đơn vị “{actual}”, gần nhất là “{expected}”.',
    donViLa: 'Hồ sơ cơ quan chưa có đơn vị hoặc lĩnh vực “{actual}”.',
  },
  examples: {
    right: [{ text: 'Số: 15/UBND-VX', shown, beside, profile: xaBinhSon }],
    wrong: [{ text: 'Số: 15/UBND-KTHH', shown, beside, profile: xaBinhSon }],
  },

  *check(context) {
    const profile = certainlyOwn(context);
    if (profile === null) return;
    for (const part of context.anatomy.of('soKyHieu')) {
      const { agency, unit } = codesIn(part, context, profile.symbol);
      const expected = profile.symbol;
      if (agency !== null && !isSame(agency.text, expected)) {
        const fixes = fixOf(agency, expected);
        yield { message: 'coQuanKhac', ...said(agency), data: { actual: agency.text, expected }, expected, fixes };
      }
      if (unit === null || profile.units.length === 0 || isKnown(unit.text, context, profile.units)) continue;
      const near = nearestTo(unit.text, profile.units);
      const actual = unit.text;
      if (near === null) yield { message: 'donViLa', severity: 'info', ...said(unit), data: { actual } };
      else {
        const fixes = fixOf(unit, near);
        yield { message: 'donViGanGiong', ...said(unit), data: { actual, expected: near }, expected: near, fixes };
      }
    }
  },
});

function said(words: Words) {
  return { place: { kind: 'span', span: words.span }, actual: words.text } as const;
}

function fixOf(words: Words, right: string) {
  return [{ title: `Ghi “${right}”`, safety: 'review', edits: [replaceWith(words, right)] }] as const;
}

interface Codes {
  readonly agency: Words | null;
  readonly unit: Words | null;
}

const nothing: Codes = { agency: null, unit: null };

/**
 * The letters of the agency and of the unit; nothing where the symbol is formed otherwise (other rules say so) or holds
 * more than these: a joint document's, a council's.
 */
function codesIn(part: Part, { kind, system }: RuleContext, symbol: string): Codes {
  const read = readSymbol(wordsOf(part));
  if (read?.year !== null) return nothing;
  const groups = findAll(part, /(?<=[/\\\-–—][ \u00a0]{0,3})(?<nhom>\p{L}[\p{L}\d]*)/dgu).flatMap(({ nhom }) =>
    nhom === undefined ? [] : [nhom],
  );
  const isLetter = kind === 'cong-van' && system === 'nd30';
  const [first] = groups;
  const typed = !isLetter && (first?.text.normalize('NFC') ?? '') in typeCodes;
  if (!typed && !isLetter) return nothing;
  const own = typed ? groups.slice(1) : groups;
  const length = symbol.split('-').length;
  const [agency, unit, ...more] = length === 1 ? own : own.slice(length - 1);
  if (agency === undefined || more.length > 0) return nothing;
  return { agency: length === 1 ? agency : null, unit: unit ?? null };
}

/** Letter case is another rule's. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').toLocaleUpperCase('vi') === other.toLocaleUpperCase('vi');
}

function isKnown(unit: string, { office }: RuleContext, units: readonly Unit[]): boolean {
  return units.some(({ short }) => isSame(unit, short)) || isDeclared(office, unit);
}

/** Shorter letters differ by one and are two units: VX, VH. */
const shortest = 3;

function nearestTo(unit: string, units: readonly Unit[]): string | null {
  const own = unit.normalize('NFC').toLocaleUpperCase('vi');
  if (own.length < shortest) return null;
  const near = units.filter(
    ({ short }) => short.length >= shortest && distance(own, short.toLocaleUpperCase('vi'), 1) === 1,
  );
  return near.length === 1 ? (near[0]?.short ?? null) : null;
}
