import type { Category, ClauseSystem } from './model';

const categoryNames: Readonly<Record<Category, string>> = {
  'mo-dau': 'Mở đầu',
  'can-cu': 'Căn cứ',
  'nhiem-vu': 'Nội dung nhiệm vụ',
  'giao-nhiem-vu': 'Giao nhiệm vụ',
  'tuyen-truyen': 'Tuyên truyền',
  'kinh-phi': 'Kinh phí',
  'tien-do': 'Tiến độ',
  'che-do-bao-cao': 'Chế độ báo cáo',
  'so-ket-tong-ket': 'Sơ kết, tổng kết',
  'khen-thuong': 'Khen thưởng',
  'to-chuc-thuc-hien': 'Tổ chức thực hiện',
  'vuong-mac': 'Khó khăn, vướng mắc',
  'ket-thuc': 'Kết thúc',
  khac: 'Khác',
};

/** The category in the words of a chip: “Giao nhiệm vụ”. */
export function categoryName(category: Category): string {
  return categoryNames[category];
}

const fieldNames: Readonly<Record<string, string>> = {
  'dan-van': 'Dân vận',
  'cai-cach-hanh-chinh': 'Cải cách hành chính',
  'tiep-cong-dan': 'Tiếp công dân',
  'chuyen-doi-so': 'Chuyển đổi số',
  'thi-dua-khen-thuong': 'Thi đua, khen thưởng',
  'phong-chong-tham-nhung': 'Phòng, chống tham nhũng',
};

/** The fields that the built-in library covers. */
export const fields: readonly string[] = Object.keys(fieldNames);

/** The field in words; an office's own field is in its own words already. */
export function fieldName(field: string): string {
  return fieldNames[field] ?? field;
}

const systemNames: Readonly<Record<ClauseSystem, string>> = {
  nd30: 'văn bản hành chính',
  hd05: 'văn bản của Đảng',
  chung: 'dùng chung',
};

export function systemName(system: ClauseSystem): string {
  return systemNames[system];
}
