import type { Kind } from './model';

/** Printed type names, folded, with the kinds they name; of names that begin alike the longer stands first. */
export const typeNames: readonly (readonly [name: string, kind: Kind])[] = [
  ['ban thoa thuan', 'ban-thoa-thuan'],
  ['thoa thuan', 'ban-thoa-thuan'],
  ['ban ghi nho', 'ban-ghi-nho'],
  ['bao cao', 'bao-cao'],
  ['bien ban', 'bien-ban'],
  ['chi thi', 'chi-thi'],
  ['chuong trinh', 'chuong-trinh'],
  ['cong dien', 'cong-dien'],
  ['cong van', 'cong-van'],
  ['de an', 'de-an'],
  ['du an', 'du-an'],
  ['giay gioi thieu', 'giay-gioi-thieu'],
  ['giay moi', 'giay-moi'],
  ['giay nghi phep', 'giay-nghi-phep'],
  ['giay uy quyen', 'giay-uy-quyen'],
  ['hop dong', 'hop-dong'],
  ['huong dan', 'huong-dan'],
  ['ke hoach', 'ke-hoach'],
  ['ket luan', 'ket-luan'],
  ['nghi quyet', 'nghi-quyet'],
  ['phieu bao', 'phieu-bao'],
  ['phieu chuyen', 'phieu-chuyen'],
  ['phieu gui', 'phieu-gui'],
  ['phuong an', 'phuong-an'],
  ['quy che', 'quy-che'],
  ['quy dinh', 'quy-dinh'],
  ['quyet dinh', 'quyet-dinh'],
  ['thong bao', 'thong-bao'],
  ['thong cao', 'thong-cao'],
  ['thu cong', 'thu-cong'],
  ['to trinh', 'to-trinh'],
  ['thu khen', 'thu-cong'],
  ['thu cam on', 'thu-cong'],
  ['thu chuc mung', 'thu-cong'],
  ['phieu trinh', 'khac'],
  ['giay xac nhan', 'khac'],
  ['thong tri', 'khac'],
  ['tuyen bo', 'khac'],
  ['loi keu goi', 'khac'],
  ['chien luoc', 'khac'],
  ['quy hoach', 'khac'],
  ['noi quy', 'khac'],
  ['dieu le', 'khac'],
  ['lich cong tac', 'khac'],
];

/** Type codes of a symbol (Phụ lục III of the decree, and the Party's), with the kinds they stand for. */
export const typeCodes: Readonly<Record<string, Kind>> = {
  NQ: 'nghi-quyet',
  QĐ: 'quyet-dinh',
  CT: 'chi-thi',
  QC: 'quy-che',
  QyĐ: 'quy-dinh',
  TC: 'thong-cao',
  TB: 'thong-bao',
  HD: 'huong-dan',
  CTr: 'chuong-trinh',
  KH: 'ke-hoach',
  PA: 'phuong-an',
  ĐA: 'de-an',
  DA: 'du-an',
  BC: 'bao-cao',
  BB: 'bien-ban',
  TTr: 'to-trinh',
  HĐ: 'hop-dong',
  CĐ: 'cong-dien',
  BGN: 'ban-ghi-nho',
  BTT: 'ban-thoa-thuan',
  GUQ: 'giay-uy-quyen',
  GM: 'giay-moi',
  GGT: 'giay-gioi-thieu',
  GNP: 'giay-nghi-phep',
  PG: 'phieu-gui',
  PC: 'phieu-chuyen',
  PB: 'phieu-bao',
  KL: 'ket-luan',
  CV: 'cong-van',
  TT: 'khac',
};

/** The kind whose name the folded text begins with, and how many characters the name has. */
export function typeNameOf(plain: string): { readonly kind: Kind; readonly length: number } | null {
  for (const [name, kind] of typeNames) {
    if (!plain.startsWith(name)) continue;
    const next = plain.charAt(name.length);
    if (next === '' || !/[a-z0-9]/.test(next)) return { kind, length: name.length };
  }
  return null;
}
