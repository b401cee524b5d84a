import { canCuThuTu } from '../../../../src/rules/nd30/vien-dan/can-cu-thu-tu';
import { describeRule } from '../../../support/describe-rule';

const law = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;';
const decree = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;';
const circular =
  'Căn cứ Thông tư số 01/2026/TT-BNV ngày 09 tháng 01 năm 2026 của Bộ trưởng Bộ Nội vụ hướng dẫn xếp lương đối với người được tuyển dụng vào công chức;';
const powers =
  'Căn cứ Nghị định số 25/2025/NĐ-CP ngày 21 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ;';
const said = (...lines: readonly string[]) => ({ noiDung: [...lines, 'Báo cáo kết quả./.'] });

describeRule(canCuThuTu, {
  passes: [
    ['from the highest', said(law, decree, circular)],
    ['what gives the competence may stand first', said(powers, law)],
    [
      'a decision has no plain rank',
      said('Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về dân vận;', law),
    ],
    ['two of one rank, whatever their days', said(law, 'Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;')],
  ],
  flags: [
    ['a decree before a law', said(decree, law), 'sauThap'],
    ['a circular before a decree', said(law, circular, decree), 'sauThap'],
  ],
});
