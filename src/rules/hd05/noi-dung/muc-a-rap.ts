import { body } from '../../law/hd05/body';
import { mucARap as ofTheState } from '../../nd30/noi-dung/muc-a-rap';
import { restated } from '../../shapes/restated';

export const mucARap = restated(ofTheState, {
  id: 'hd05/noi-dung/muc-a-rap',
  ref: 'HD05-BC-03',
  severity: 'warning',
  title: 'Số thứ tự của mục dùng chữ số Ả-rập',
  basis: body.muc,
  examples: {
    right: ['Mục 1\nGIẢI THÍCH TỪ NGỮ\nCác chi bộ thực hiện.'],
    wrong: ['Mục I\nGIẢI THÍCH TỪ NGỮ\nCác chi bộ thực hiện.'],
  },
});
