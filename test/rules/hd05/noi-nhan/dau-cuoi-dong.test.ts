import { dauCuoiDong } from '../../../../src/rules/hd05/noi-nhan/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoiDong, {
  passes: [
    [
      'a remark before the mark',
      { noiNhan: ['Nơi nhận:', '- Như trên;', '- Thường trực Đảng uỷ (để báo cáo);', '- Lưu Văn phòng Đảng uỷ.'] },
    ],
    [
      'a line that goes on',
      { noiNhan: ['Nơi nhận:', '- Các cơ quan chuyên trách', 'tham mưu, giúp việc;', '- Lưu Văn phòng.'] },
    ],
  ],
  flags: [
    [
      'commas',
      { noiNhan: ['Nơi nhận:', '- Như trên,', '- Thường trực Đảng uỷ,', '- Lưu Văn phòng Đảng uỷ.'] },
      'saiDau',
    ],
    [
      'nothing',
      { noiNhan: ['Nơi nhận:', '- Như trên', '- Thường trực Đảng uỷ;', '- Lưu Văn phòng Đảng uỷ.'] },
      'thieuDau',
    ],
    [
      'commas without a date',
      {
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        ...{ noiNhan: ['Nơi nhận:', '- Như trên,', '- Thường trực Đảng uỷ,', '- Lưu Văn phòng Đảng uỷ.'] },
      },
      'saiDauChuaDeNgay',
    ],
  ],
});
