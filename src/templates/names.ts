import type { TemplateId } from './model';

/** What the templates are called; a list of them is shown before any of them is loaded. */
export const templateNames: Readonly<Record<TemplateId, string>> = {
  'cong-van': 'Công văn',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'quyet-dinh-ban-hanh': 'Quyết định ban hành quy chế',
  'chi-thi': 'Chỉ thị',
  'to-trinh': 'Tờ trình',
  'bao-cao': 'Báo cáo',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'giay-moi': 'Giấy mời',
  'cong-dien': 'Công điện',
  'bien-ban': 'Biên bản',
  'dang-cong-van': 'Công văn',
  'dang-ke-hoach': 'Kế hoạch',
  'dang-chuong-trinh': 'Chương trình',
  'dang-bao-cao': 'Báo cáo',
  'dang-quyet-dinh': 'Quyết định',
  'dang-nghi-quyet': 'Nghị quyết',
};
