import { khongDam } from '../../../../src/rules/nd30/dia-danh-thoi-gian/khong-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) =>
  ({ diaDanhThoiGian: { text: 'Lào Cai, ngày 05 tháng 3 năm 2026', look: { bold } } }) as const;

describeRule(khongDam, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        diaDanhThoiGian: {
          text: [
            ['Lào Cai, ngày 05 tháng 3 năm 2026', { bold: false }],
            ['  ', { bold: true }],
          ],
        },
      },
    ],
    ['absent', { diaDanhThoiGian: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoDam'],
    [
      'one word of it',
      {
        diaDanhThoiGian: {
          text: [
            ['Lào', { bold: false }],
            [' Cai, ngày 05 tháng 3 năm 2026', { bold: true }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
