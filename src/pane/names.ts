import type { System } from '../anatomy/model';

/** Short names of the conventions. */
export const systemName: Readonly<Record<System, string>> = {
  nd30: 'Nghị định 30/2020',
  hd05: 'Hướng dẫn 05-HD/VPTW',
  hd36: 'Hướng dẫn 36-HD/VPTW',
};

const instrumentNames: Readonly<Record<string, string>> = {
  '30/2020/NĐ-CP': 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
};

/** The instrument in full where it is one of the conventions, else by its number. */
export function instrumentName(number: string): string {
  return instrumentNames[number] ?? `Văn bản số ${number}`;
}
