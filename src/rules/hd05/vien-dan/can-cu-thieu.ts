import { body } from '../../law/hd05/body';
import { canCuThieu as ofState } from '../../nd30/vien-dan/can-cu-thieu';
import { restated } from '../../shapes/restated';

export const canCuThieu = restated(ofState, {
  id: 'hd05/vien-dan/can-cu-thieu',
  ref: 'HD05-CC-01',
  title: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm và trích yếu; luật ghi tên và năm',
  basis: body.canCuLuat,
  examples: {
    right: ['- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;\nThực hiện.'],
    wrong: ['- Căn cứ Luật Thực hiện dân chủ ở cơ sở;\nThực hiện.'],
  },
});
