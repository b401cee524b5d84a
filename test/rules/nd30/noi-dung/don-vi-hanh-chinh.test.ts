import { donViHanhChinh } from '../../../../src/rules/nd30/noi-dung/don-vi-hanh-chinh';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(donViHanhChinh, {
  passes: [
    ['right', body('Ủy ban nhân dân thành phố Đà Nẵng, trên địa bàn xã Bình Sơn.')],
    ['a name of a person', body('Trên địa bàn Xã Nguyễn Huệ.')],
    ['Thành phố Hồ Chí Minh', body('Ủy ban nhân dân Thành phố Hồ Chí Minh.')],
    ['by itself', body('Ủy ban nhân dân Xã báo cáo.')],
  ],
  flags: [
    ['a city', body('Ủy ban nhân dân Thành phố Đà Nẵng.'), 'saiChu', 'Ủy ban nhân dân thành phố Đà Nẵng.'],
    ['a commune', body('Trên địa bàn Xã Bình Sơn.'), 'saiChu', 'Trên địa bàn xã Bình Sơn.'],
  ],
});
