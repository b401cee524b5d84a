import type { Kind } from '../../anatomy/model';

/** Documents of the Party that print their type, with a trích yếu and five dashes below it. */
export const titledKinds: readonly Kind[] = [
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'ket-luan',
  'quy-che',
  'quy-dinh',
  'huong-dan',
  'thong-bao',
  'bao-cao',
  'ke-hoach',
  'chuong-trinh',
  'de-an',
  'phuong-an',
  'du-an',
  'to-trinh',
  'bien-ban',
];

/** Documents with the whole letterhead; giấy mời, phiếu and other papers may be printed forms of any size. */
export const wholeKinds: readonly Kind[] = ['cong-van', ...titledKinds];

/** Documents that address nobody above their text; a báo cáo sometimes does. */
export const unaddressedKinds: readonly Kind[] = titledKinds.filter(
  (kind) => kind !== 'to-trinh' && kind !== 'bao-cao',
);
