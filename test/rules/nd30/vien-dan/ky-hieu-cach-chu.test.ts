import { kyHieuCachChu } from '../../../../src/rules/nd30/vien-dan/ky-hieu-cach-chu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(kyHieuCachChu, {
  passes: [
    ['right', body('Quyết định số 1631/QĐ-UBND-HC ngày 28/10/2021.')],
    ['a dash between two things', body('Quyết định số 15/QĐ-UBND - VĂN PHÒNG chủ trì.')],
    ['a dash in a name', body('Trung tâm Truyền thông - Văn hóa; kinh tế- xã hội.')],
    ['a line of a list', body('Theo Kế hoạch số 15/KH-UBND\n- UBND các xã báo cáo.')],
  ],
  flags: [
    [
      'a blank after the hyphen',
      body('Công văn số 432/UBND- HC ngày 25 tháng 10 năm 2016.'),
      'saiChu',
      'Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016.',
    ],
    [
      'a blank before the hyphen',
      body('Công văn số 432/UBND -HC ngày 25 tháng 10 năm 2016.'),
      'saiChu',
      'Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016.',
    ],
    [
      'a decree',
      body('Nghị định số 30/2020/NĐ- CP của Chính phủ.'),
      'saiChu',
      'Nghị định số 30/2020/NĐ-CP của Chính phủ.',
    ],
    ['decomposed letters', body('Công văn số 432/UBND- HC ngày 25 tháng 10 năm 2016.'.normalize('NFD')), 'saiChu'],
  ],
});
