import { nhuTren } from '../../../../src/rules/hd05/noi-nhan/nhu-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhuTren, {
  passes: [
    ['with a remark', { noiNhan: ['Nơi nhận:', '- Như trên (để thực hiện);', '- Lưu Văn phòng.'] }],
    ['nobody addressed', { kinhGui: null, noiNhan: ['Nơi nhận:', '- Tỉnh uỷ;', '- Lưu Văn phòng.'] }],
  ],
  flags: [
    ['not there', { noiNhan: ['Nơi nhận:', '- Tỉnh uỷ;', '- Lưu Văn phòng.'] }, 'thieu'],
    ['not first', { noiNhan: ['Nơi nhận:', '- Tỉnh uỷ;', '- Như trên;', '- Lưu Văn phòng.'] }, 'khongODau'],
  ],
});
