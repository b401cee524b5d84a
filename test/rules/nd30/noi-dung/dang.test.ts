import { dang } from '../../../../src/rules/nd30/noi-dung/dang';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dang, {
  passes: [
    ['right', body('Sự lãnh đạo của Đảng và Nhà nước.')],
    [
      'members, bodies and other parties',
      body('Nghị quyết của đảng ủy, của đảng bộ, các đảng phái, điều lệ của đảng cầm quyền.'),
    ],
  ],
  flags: [
    ['led by', body('Dưới sự lãnh đạo của đảng.'), 'saiChu', 'Dưới sự lãnh đạo của Đảng.'],
    ['with the State', body('Chính sách của đảng, Nhà nước.'), 'saiChu', 'Chính sách của Đảng, Nhà nước.'],
    [
      'with the State, by và',
      body('Lòng tin của Nhân dân đối với đảng và Nhà nước.'),
      'saiChu',
      'Lòng tin của Nhân dân đối với Đảng và Nhà nước.',
    ],
  ],
});
