import { sameTone } from '../text/tone';
import type { Fact, FactDate, FactGroup } from './model';

/** A province or a city under the centre since 01/7/2025. */
export interface Province {
  readonly name: string;
  readonly type: 'thành phố' | 'tỉnh';
  /** Units that became part of it and whose names are gone. */
  readonly merged: readonly string[];
  /** Since when a province is a city. */
  readonly city?: { readonly from: FactDate; readonly instrument: string };
}

const from: FactDate = '2025-07-01';
const sapXep = 'Nghị quyết số 202/2025/QH15';

const city = (name: string, ...merged: readonly string[]): Province => ({ name, type: 'thành phố', merged });
const province = (name: string, ...merged: readonly string[]): Province => ({ name, type: 'tỉnh', merged });
const becameCity = (day: FactDate, instrument: string, it: Province): Province => ({
  ...it,
  city: { from: day, instrument },
});

/** The 34 units, with those that were merged into them. */
export const provinces: readonly Province[] = [
  city('Hà Nội'),
  city('Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'),
  city('Hải Phòng', 'Hải Dương'),
  city('Đà Nẵng', 'Quảng Nam'),
  city('Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  city('Huế'),
  becameCity('2026-04-30', 'Nghị quyết số 30/2026/QH16', province('Đồng Nai', 'Bình Phước')),
  becameCity('2026-09-01', 'Nghị quyết số 36/2026/QH16', province('Quảng Ninh')),
  becameCity('2026-09-20', 'Nghị quyết số 39/2026/QH16', province('Bắc Ninh', 'Bắc Giang')),
  province('Cao Bằng'),
  province('Điện Biên'),
  province('Lai Châu'),
  province('Lạng Sơn'),
  province('Sơn La'),
  province('Lào Cai', 'Yên Bái'),
  province('Tuyên Quang', 'Hà Giang'),
  province('Thái Nguyên', 'Bắc Kạn'),
  province('Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'),
  province('Hưng Yên', 'Thái Bình'),
  province('Ninh Bình', 'Hà Nam', 'Nam Định'),
  province('Thanh Hóa'),
  province('Nghệ An'),
  province('Hà Tĩnh'),
  province('Quảng Trị', 'Quảng Bình'),
  province('Quảng Ngãi', 'Kon Tum'),
  province('Gia Lai', 'Bình Định'),
  province('Đắk Lắk', 'Phú Yên'),
  province('Khánh Hòa', 'Ninh Thuận'),
  province('Lâm Đồng', 'Đắk Nông', 'Bình Thuận'),
  province('Tây Ninh', 'Long An'),
  province('Đồng Tháp', 'Tiền Giang'),
  province('Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
  province('An Giang', 'Kiên Giang'),
  province('Cà Mau', 'Bạc Liêu'),
];

/** “tỉnh Bắc Ninh” or “thành phố Bắc Ninh”, as it is called on a day from 01/7/2025 on. */
export function fullNameOf({ name, type, city: became }: Province, on: string): string {
  const isCity = type === 'thành phố' || (became !== undefined && on >= became.from);
  // Named after a person: the type belongs to the name (Phụ lục I, Phần I, Mục II, khoản 4, điểm a).
  return name === 'Hồ Chí Minh' ? `Thành phố ${name}` : `${isCity ? 'thành phố' : 'tỉnh'} ${name}`;
}

/**
 * True for a name that a city under the centre has or is to have: “Hà Nội”, “Bắc Ninh”. Any other city was one of a
 * province and ended with the districts.
 */
export function namesCentralCity(name: string): boolean {
  const upper = sameTone(name.normalize('NFC')).toUpperCase();
  const isOrBecomesCity = provinces.filter((it) => it.type === 'thành phố' || it.city !== undefined);
  return upper.startsWith('HCM') || isOrBecomesCity.some((it) => upper.startsWith(sameTone(it.name).toUpperCase()));
}

function factsOf(head: (unit: Province, on: string) => string): readonly Fact[] {
  return provinces.flatMap((unit) => [
    ...unit.merged.map((old) => gone(old, from, sapXep, head(unit, from))),
    ...(unit.city === undefined
      ? []
      : [gone(unit.name, unit.city.from, unit.city.instrument, head(unit, unit.city.from))]),
  ]);
}

function gone(old: string, day: FactDate, instrument: string, now: string): Fact {
  return { id: `tinh-${old}`, from: day, words: [old], now: [now], instrument, source: 'CH-12', sure: 'seen' };
}

/** “tỉnh Quảng Nam”: only with the word before it is it certainly the province. */
export const goneProvinces: FactGroup = { head: 'tỉnh', hint: /ỉnh |ỈNH /, facts: factsOf(fullNameOf) };

/** “Tỉnh ủy Quảng Nam”. */
export const goneProvinceCommittees: FactGroup = {
  head: 'tỉnh ủy',
  hint: /ỉnh (?:ủy|uỷ)|ỈNH /,
  facts: factsOf((unit, on) => `${fullNameOf(unit, on).startsWith('tỉnh') ? 'Tỉnh' : 'Thành'} ủy ${unit.name}`),
};
