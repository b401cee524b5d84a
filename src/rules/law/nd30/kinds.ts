import { kinds, type Kind } from '../../../anatomy/model';

/** Documents that a body issues under a number of its own, with the whole letterhead. */
export const coSoRieng: readonly Kind[] = [
  'cong-van',
  'ke-hoach',
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'bao-cao',
  'to-trinh',
  'cong-dien',
  'giay-moi',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
];

/** Documents that print their type's name; everything but a công văn. */
export const coTenLoai: readonly Kind[] = kinds.filter(
  (kind) => kind !== 'cong-van' && kind !== 'khac' && kind !== 'thu-cong',
);

/** Codes of the types (Phụ lục III, Mục I); a công văn and a thư công have none. */
export const maLoai: Readonly<Partial<Record<Kind, string>>> = {
  'nghi-quyet': 'NQ',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  'quy-che': 'QC',
  'quy-dinh': 'QyĐ',
  'thong-cao': 'TC',
  'thong-bao': 'TB',
  'huong-dan': 'HD',
  'chuong-trinh': 'CTr',
  'ke-hoach': 'KH',
  'phuong-an': 'PA',
  'de-an': 'ĐA',
  'du-an': 'DA',
  'bao-cao': 'BC',
  'bien-ban': 'BB',
  'to-trinh': 'TTr',
  'hop-dong': 'HĐ',
  'cong-dien': 'CĐ',
  'ban-ghi-nho': 'BGN',
  'ban-thoa-thuan': 'BTT',
  'giay-uy-quyen': 'GUQ',
  'giay-moi': 'GM',
  'giay-gioi-thieu': 'GGT',
  'giay-nghi-phep': 'GNP',
  'phieu-gui': 'PG',
  'phieu-chuyen': 'PC',
  'phieu-bao': 'PB',
};

/** Kinds whose specimen ends with the sign, or that are set by the same specimen (mẫu 1.4). */
export const endedKinds: readonly Kind[] = [
  'cong-van',
  'ke-hoach',
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'phuong-an',
  'de-an',
  'du-an',
  'bao-cao',
  'bien-ban',
  'to-trinh',
  'cong-dien',
  'giay-moi',
];

/** Documents whose articles may run on into their text without a title (mẫu 1.1–1.3). */
const dieuLienLoiVan: readonly Kind[] = ['quyet-dinh', 'nghi-quyet', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'];

/** Documents of which each article has a title, where they are set out in articles. */
export const dieuCoTen: readonly Kind[] = kinds.filter((kind) => !dieuLienLoiVan.includes(kind));

/** Signed for both sides, by a secretary and a chair, or by a person for himself: the rules of ô 7 do not all hold. */
const nhieuBenKy: readonly Kind[] = [
  'bien-ban',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'thu-cong',
  'khac',
];

/** The kinds that one person with the competence signs for the issuer. */
export const motNguoiKy: readonly Kind[] = kinds.filter((kind) => !nhieuBenKy.includes(kind));
