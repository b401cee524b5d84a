import { dauCuoiDong } from '../../../../src/rules/hd36/noi-nhan/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoiDong, {
  passes: [['commas', { noiNhan: ['Nơi nhận:', '- Như trên,', '- Thường trực Đảng uỷ,', '- Lưu Văn phòng Đảng uỷ.'] }]],
  flags: [
    [
      'semicolons',
      { noiNhan: ['Nơi nhận:', '- Như trên;', '- Thường trực Đảng uỷ;', '- Lưu Văn phòng Đảng uỷ.'] },
      'saiDau',
    ],
    [
      'nothing',
      { noiNhan: ['Nơi nhận:', '- Như trên', '- Thường trực Đảng uỷ,', '- Lưu Văn phòng Đảng uỷ.'] },
      'thieuDau',
    ],
  ],
});
