import { body } from '../../law/hd36/body';
import { lanDauThieu as ofState } from '../../nd30/vien-dan/lan-dau-thieu';
import { restated } from '../../shapes/restated';

export const lanDauThieu = restated(ofState, {
  id: 'hd36/vien-dan/lan-dau-thieu',
  ref: 'DANG-VD-01',
  basis: body.vienDan,
  examples: {
    right: [
      'Thực hiện Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân.',
      'Thực hiện Luật Thực hiện dân chủ ở cơ sở.',
    ],
    wrong: ['Thực hiện Nghị quyết số 68-NQ/TW, các chi bộ đã tổ chức học tập.'],
  },
});
