import type { Kind } from '../../anatomy/model';

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
