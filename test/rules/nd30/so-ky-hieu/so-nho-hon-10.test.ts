import { soNhoHon10 } from '../../../../src/rules/nd30/so-ky-hieu/so-nho-hon-10';
import { describeRule } from '../../../support/describe-rule';

const nfd = (text: string) => text.normalize('NFD');

describeRule(soNhoHon10, {
  passes: [
    ['two digits', { soKyHieu: 'Số: 10/UBND-VX' }],
    ['three digits, last one small', { soKyHieu: 'Số: 105/UBND-VX' }],
    ['not yet numbered, dotted', { soKyHieu: 'Số: ....../UBND-VX' }],
    ['the same words in the body', { noiDung: 'Số: 5/UBND-VX' }],
  ],
  flags: [
    ['one digit', { soKyHieu: 'Số: 5/UBND-VX' }, 'thieuSoKhong', 'Số: 05/UBND-VX'],
    ['no space after colon', { soKyHieu: 'Số:5/UBND-VX' }, 'thieuSoKhong', 'Số:05/UBND-VX'],
    ['space before slash', { soKyHieu: 'Số: 5 /UBND-VX' }, 'thieuSoKhong', 'Số: 05 /UBND-VX'],
    ['decomposed letters', { soKyHieu: nfd('Số: 5/UBND-VX') }, 'thieuSoKhong', nfd('Số: 05/UBND-VX')],
  ],
});
