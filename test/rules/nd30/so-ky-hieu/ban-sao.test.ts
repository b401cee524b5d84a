import { banSao } from '../../../../src/rules/nd30/so-ky-hieu/ban-sao';
import { describeRule } from '../../../support/describe-rule';

describeRule(banSao, {
  passes: [
    ['right codes', { diaChi: ['SAO Y', 'Số: 07/SY-UBND'] }],
    ['the code alone', { diaChi: ['TRÍCH SAO', 'Số: 07/TrS'] }],
    ['no copy', { diaChi: ['Số: 07/SL-UBND'] }],
    ['a blank number', { diaChi: ['SAO LỤC', 'Số:      /SL-UBND'] }],
  ],
  flags: [
    ['of another form', { diaChi: ['SAO Y', 'Số: 07/SL-UBND'] }, 'saiMa'],
    ['TRS', { diaChi: ['TRÍCH SAO', 'Số: 07/TRS-UBND'] }, 'saiMa'],
  ],
});
