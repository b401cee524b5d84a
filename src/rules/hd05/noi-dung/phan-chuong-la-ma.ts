import { body } from '../../law/hd05/body';
import { phanChuongLaMa as ofTheState } from '../../nd30/noi-dung/phan-chuong-la-ma';
import { restated } from '../../shapes/restated';

export const phanChuongLaMa = restated(ofTheState, {
  id: 'hd05/noi-dung/phan-chuong-la-ma',
  ref: 'HD05-BC-02',
  severity: 'warning',
  title: 'Số thứ tự của phần, chương dùng chữ số La Mã hoặc ghi bằng chữ',
  basis: body.phanChuong,
  examples: {
    right: ['Chương II\nQUY ĐỊNH CỤ THỂ\nCác chi bộ thực hiện.'],
    wrong: ['Chương 2\nQUY ĐỊNH CỤ THỂ\nCác chi bộ thực hiện.'],
  },
});
