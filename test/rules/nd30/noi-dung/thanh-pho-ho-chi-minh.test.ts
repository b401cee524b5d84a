import { thanhPhoHoChiMinh } from '../../../../src/rules/nd30/noi-dung/thanh-pho-ho-chi-minh';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(thanhPhoHoChiMinh, {
  passes: [
    ['right', body('Ủy ban nhân dân Thành phố Hồ Chí Minh; Thủ đô Hà Nội.')],
    ['another city', body('Ủy ban nhân dân thành phố Đà Nẵng.')],
    ['the man', body('Tư tưởng, đạo đức, phong cách Hồ Chí Minh.')],
    ['a capital', body('Quy hoạch thủ đô; vùng thủ đô.')],
  ],
  flags: [
    ['the city', body('Ủy ban nhân dân thành phố Hồ Chí Minh.'), 'saiChu', 'Ủy ban nhân dân Thành phố Hồ Chí Minh.'],
    ['the capital', body('Họp tại thủ đô Hà Nội.'), 'saiChu', 'Họp tại Thủ đô Hà Nội.'],
    ['decomposed letters', body('Ủy ban nhân dân thành phố Hồ Chí Minh.'.normalize('NFD')), 'saiChu'],
  ],
});
