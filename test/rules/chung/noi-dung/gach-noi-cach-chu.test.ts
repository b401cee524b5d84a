import { gachNoiCachChu } from '../../../../src/rules/chung/noi-dung/gach-noi-cach-chu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(gachNoiCachChu, {
  passes: [
    ['both sides', body('Trung tâm Truyền thông - Văn hóa; kinh tế - xã hội.')],
    ['neither side', body('Dịch Covid-19, Vla-đi-mia, ISO-9001.')],
    ['a list broken by hand', body('Các đơn vị:\n- Sở Nội vụ\n- văn phòng')],
    ['a list of one line', body('Gồm: - rà soát; - báo cáo.')],
    ['a symbol is another rule’s', body('Công văn số 432/UBND- HC ngày 25 tháng 10 năm 2016.')],
  ],
  flags: [
    [
      'only after',
      body('Các đoàn thể chính trị- xã hội tham gia.'),
      'saiChu',
      'Các đoàn thể chính trị - xã hội tham gia.',
    ],
    [
      'only before',
      body('Các đoàn thể chính trị -xã hội tham gia.'),
      'saiChu',
      'Các đoàn thể chính trị - xã hội tham gia.',
    ],
    [
      'decomposed letters',
      body('Các đoàn thể chính trị- xã hội tham gia.'.normalize('NFD')),
      'saiChu',
      `${'Các đoàn thể chính trị'.normalize('NFD')} - ${'xã hội tham gia.'.normalize('NFD')}`,
    ],
  ],
});
