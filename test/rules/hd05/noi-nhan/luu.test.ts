import { luu } from '../../../../src/rules/hd05/noi-nhan/luu';
import { describeRule } from '../../../support/describe-rule';

describeRule(luu, {
  passes: [
    ['the office in short', { noiNhan: ['Nơi nhận:', '- Lưu VPĐU.'] }],
    ['another unit', { noiNhan: ['Nơi nhận:', '- Lưu Đảng uỷ.'] }],
    ['an office whose letters begin so', { noiNhan: ['Nơi nhận:', '- Lưu VTLT.'] }],
  ],
  flags: [
    ['a colon', { noiNhan: ['Nơi nhận:', '- Lưu: VPĐU.'] }, 'haiCham', '- Lưu VPĐU.'],
    ['VT', { noiNhan: ['Nơi nhận:', '- Lưu: VT, VPĐU.'] }, 'vanThu', '- Lưu VPĐU.'],
    ['VT alone', { noiNhan: ['Nơi nhận:', '- Lưu: VT.'] }, 'vanThu'],
  ],
});
