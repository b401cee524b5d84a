import { cumTuLap } from '../../../../src/rules/chung/noi-dung/cum-tu-lap';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(cumTuLap, {
  passes: [
    ['said once', body('Tổ chức triển khai thực hiện Kế hoạch.')],
    ['for emphasis', body('Từng bước từng bước nâng cao, ngày đêm ngày đêm canh gác.')],
    ['proper names', body('Nguyễn Văn Nguyễn Văn.')],
    ['one ends, the other begins', body('Xây dựng chế độ xã hội xã hội chủ nghĩa.')],
    ['a longer word begins alike', body('thực hiện thực hiệnn.')],
  ],
  flags: [
    [
      'a verb twice',
      body('Tổ chức triển khai triển khai thực hiện Kế hoạch.'),
      'saiChu',
      'Tổ chức triển khai thực hiện Kế hoạch.',
    ],
    [
      'a noun twice',
      body('Nâng cao hiệu quả công tác công tác dân vận.'),
      'saiChu',
      'Nâng cao hiệu quả công tác dân vận.',
    ],
    ['decomposed letters', body('Tổ chức triển khai triển khai thực hiện Kế hoạch.'.normalize('NFD')), 'saiChu'],
  ],
});
