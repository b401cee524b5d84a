import { quyenCapTruong } from '../../../../src/rules/nd30/chu-ky/quyen-cap-truong';
import { describeRule } from '../../../support/describe-rule';

describeRule(quyenCapTruong, {
  passes: [
    ['Q.', { chuKy: ['Q. GIÁM ĐỐC', 'Trần Văn Bình'] }],
    ['no acting head', { chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] }],
  ],
  flags: [['in full', { chuKy: ['QUYỀN GIÁM ĐỐC', 'Trần Văn Bình'] }, 'saiChu', 'Q. GIÁM ĐỐC']],
});
