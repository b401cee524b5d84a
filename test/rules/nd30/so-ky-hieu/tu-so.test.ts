import { tuSo } from '../../../../src/rules/nd30/so-ky-hieu/tu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(tuSo, {
  passes: [
    ['with a number', { soKyHieu: 'Số: 15/UBND-VX' }],
    ['without a number', { soKyHieu: 'Số:      /UBND-VX' }],
    ['without its colon, another fault', { soKyHieu: 'Số 15/UBND-VX' }],
    ['decomposed letters', { soKyHieu: 'Số: 15/UBND-VX'.normalize('NFD') }],
  ],
  flags: [
    ['in capitals', { soKyHieu: 'SỐ: 15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['in small letters', { soKyHieu: 'số: 15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['without its tone', { soKyHieu: 'Sô: 15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['no word at all', { soKyHieu: '15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
  ],
});
