import { canCuDauCuoiDong } from '../../../../src/rules/nd30/noi-dung/can-cu-dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

const luat = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const deNghi = 'Theo đề nghị của Giám đốc Sở Nội vụ';
const quyetDinh = (...canCu: readonly string[]) => ({
  kind: 'quyet-dinh' as const,
  noiDung: [
    ...canCu,
    { text: 'QUYẾT ĐỊNH:', role: 'main' as const },
    'Điều 1. Quyết định này có hiệu lực kể từ ngày ký./.',
  ],
});

describeRule(canCuDauCuoiDong, {
  passes: [
    ['each with its mark', quyetDinh(`${luat};`, `${deNghi}.`)],
    ['one alone', quyetDinh(`${luat}.`)],
    ['still to be filled in', quyetDinh('Căn cứ ..............................', 'Theo đề nghị của …………')],
    ['no-break space after the mark', quyetDinh(`${luat};\u00a0`, `${deNghi}.`)],
    [
      'no căn cứ at all',
      {
        noiDung: [
          'Thực hiện Công văn số 919-CV/HU ngày 24/02/2022 của Ban Thường vụ Huyện ủy; UBND huyện yêu cầu như sau:',
          '1. Tiếp tục triển khai./.',
        ],
      },
    ],
  ],
  flags: [
    ['a comma', quyetDinh(`${luat},`, `${deNghi}.`), 'saiDau', `${luat};`],
    ['a full stop before the last', quyetDinh(`${luat}.`, `${deNghi}.`), 'saiDau', `${luat};`],
    ['nothing', quyetDinh(luat, `${deNghi}.`), 'thieuDau', `${luat};`],
    ['the last with a semicolon', quyetDinh(`${luat};`, `${deNghi};`), 'saiDau', `${deNghi}.`],
    ['the last with nothing', quyetDinh(`${luat};`, deNghi), 'thieuDau', `${deNghi}.`],
    ['decomposed letters', quyetDinh(luat.normalize('NFD'), `${deNghi}.`), 'thieuDau', `${luat};`.normalize('NFD')],
  ],
});
