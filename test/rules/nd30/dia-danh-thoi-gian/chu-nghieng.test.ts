import { chuNghieng } from '../../../../src/rules/nd30/dia-danh-thoi-gian/chu-nghieng';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) =>
  ({ diaDanhThoiGian: { text: 'Lào Cai, ngày 05 tháng 3 năm 2026', look: { italic } } }) as const;

describeRule(chuNghieng, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        diaDanhThoiGian: {
          text: [
            ['Lào Cai, ngày 05 tháng 3 năm 2026', { italic: true }],
            ['  ', { italic: false }],
          ],
        },
      },
    ],
    ['absent', { diaDanhThoiGian: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoNghieng'],
    [
      'one word of it',
      {
        diaDanhThoiGian: {
          text: [
            ['Lào', { italic: true }],
            [' Cai, ngày 05 tháng 3 năm 2026', { italic: false }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
