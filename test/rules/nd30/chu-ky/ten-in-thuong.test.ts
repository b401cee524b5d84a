import { tenInThuong } from '../../../../src/rules/nd30/chu-ky/ten-in-thuong';
import { describeRule } from '../../../support/describe-rule';

const ten = (hoTen: string) => ({ chuKy: ['GIÁM ĐỐC', hoTen] });

describeRule(tenInThuong, {
  passes: [
    ['a name still to fill', { chuKy: ['GIÁM ĐỐC', '[họ và tên người ký]'] }],
    ['a name', ten('Phạm Quang Sự')],
    ['one letter is a syllable', ten('Y Bhiu')],
    ['an apostrophe', ten("H'Hen Niê")],
    ['a degree is another rule’s', ten('TS. Trần Văn Bình')],
    ['decomposed letters', ten('Đặng Thị Ánh'.normalize('NFD'))],
    ['a dotted line', ten('……………')],
  ],
  flags: [
    ['capitals', ten('TRẦN VĂN BÌNH'), 'inHoa', 'Trần Văn Bình'],
    ['capitals by format', { chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look: { caps: true } }] }, 'inHoa'],
    ['capitals after a degree', ten('TS. TRẦN VĂN BÌNH'), 'inHoa', 'TS. Trần Văn Bình'],
    ['one small syllable', ten('Trần văn Bình'), 'chuaVietHoa', 'Trần Văn Bình'],
    ['decomposed letters', ten('ĐẶNG THỊ ÁNH'.normalize('NFD')), 'inHoa', 'Đặng Thị Ánh'.normalize('NFD')],
  ],
});
