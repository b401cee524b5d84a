import { luuDauCham } from '../../../../src/rules/hd05/noi-nhan/luu-dau-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(luuDauCham, {
  passes: [['a full stop', {}]],
  flags: [
    ['nothing', { noiNhan: ['Nơi nhận:', '- Lưu Văn phòng Đảng uỷ'] }, 'thieuDauCham'],
    ['a semicolon', { noiNhan: ['Nơi nhận:', '- Lưu Văn phòng Đảng uỷ;'] }, 'saiDauCham'],
  ],
});
