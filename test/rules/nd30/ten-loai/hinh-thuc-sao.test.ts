import { hinhThucSao } from '../../../../src/rules/nd30/ten-loai/hinh-thuc-sao';
import { describeRule } from '../../../support/describe-rule';

describeRule(hinhThucSao, {
  passes: [
    ['SAO Y', { diaChi: ['SAO Y', 'Số: 07/SY-UBND'] }],
    ['SAO LỤC, TRÍCH SAO', { diaChi: ['SAO LỤC'] }],
    ['a word in the body', { noiDung: ['Sao y bản chính', 'Hết./.'] }],
    ['no copy', { diaChi: ['Số 12 phố Hoàng Liên'] }],
  ],
  flags: [
    ['of the former decree', { diaChi: ['SAO Y BẢN CHÍNH'] }, 'saiChu', 'SAO Y'],
    ['in small letters', { diaChi: ['Trích sao'] }, 'saiChu', 'TRÍCH SAO'],
  ],
});
