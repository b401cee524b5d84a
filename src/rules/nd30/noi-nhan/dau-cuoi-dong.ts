import { closingRule } from '../../shapes/receiver-list';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** The line “Lưu”, which ends otherwise, is judged by luu-dau-cham. */
export const dauCuoiDong = closingRule({
  id: 'nd30/noi-nhan/dau-cuoi-dong',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item'],
  from: 1,
  closing: ';',
  title: 'Mỗi dòng của Nơi nhận kết thúc bằng dấu chấm phẩy',
  severity: 'error',
  basis: endingAndPage.noiNhanTungDong,
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Giám đốc Sở (để báo cáo);\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên\n- Lưu: VT, VP.', 'Nơi nhận:\n- Như trên;\n- Giám đốc Sở.\n- Lưu: VT, VP.'],
  },
});
