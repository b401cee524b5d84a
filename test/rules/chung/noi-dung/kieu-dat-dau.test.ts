import { kieuDatDau } from '../../../../src/rules/chung/noi-dung/kieu-dat-dau';
import { describeRule } from '../../../support/describe-rule';

const ket = 'Triển khai thực hiện./.';

describeRule(kieuDatDau, {
  passes: [
    ['one style', { noiDung: ['Hòa giải ở Ủy ban nhân dân, thủy lợi, sức khỏe.', ket] }],
    ['the other style', { noiDung: ['Hoà giải ở Uỷ ban nhân dân, thuỷ lợi, sức khoẻ.', ket] }],
    ['where there is no choice', { noiDung: ['Hòa giải toàn diện, kết quả, quý III, huỳnh, khoét, loại.', ket] }],
    ['decomposed letters', { noiDung: ['Hòa giải ở Ủy ban.'.normalize('NFD'), ket] }],
  ],
  flags: [
    ['one against two', { noiDung: ['Hoà giải, hoà nhập ở Ủy ban.', ket] }, 'haiKieu', 'Hoà giải, hoà nhập ở Uỷ ban.'],
    ['two against one', { noiDung: ['Hòa giải, hòa nhập ở Uỷ ban.', ket] }, 'haiKieu', 'Hòa giải, hòa nhập ở Ủy ban.'],
    ['as many', { noiDung: ['Hoà giải ở Ủy ban.', ket] }, 'haiKieu', 'Hòa giải ở Ủy ban.'],
  ],
});
