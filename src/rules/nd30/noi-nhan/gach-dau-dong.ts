import { dashRule } from '../../shapes/receiver-list';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const gachDauDong = dashRule({
  id: 'nd30/noi-nhan/gach-dau-dong',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  from: 1,
  title: 'Mỗi dòng của Nơi nhận có gạch đầu dòng (-)',
  severity: 'error',
  basis: endingAndPage.noiNhanTungDong,
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n– Như trên;\n- Lưu: VT, VP.', 'Nơi nhận:\n- Như trên;\nLưu: VT, VP.'],
  },
});
