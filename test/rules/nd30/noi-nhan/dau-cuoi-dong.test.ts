import { dauCuoiDong } from '../../../../src/rules/nd30/noi-nhan/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

const noiNhan = (...items: readonly string[]) => ({ noiNhan: ['Nơi nhận:', ...items] });

describeRule(dauCuoiDong, {
  passes: [
    [
      'the line of a real công văn',
      noiNhan('- Như trên;', '- TT HU; TT HĐND huyện;', '- CT, các PCT UBND huyện;', '- Lưu: VT, TCNV.'),
    ],
    ['a remark in brackets', noiNhan('- Thường trực Tỉnh ủy (b/c);', '- Lưu: VT.')],
    ['the mark before the remark', noiNhan('- Thường trực Tỉnh ủy; (để báo cáo)', '- Lưu: VT.')],
    ['a heading of a group', noiNhan('- Văn phòng huyện:', '+ Chánh Văn phòng;', '- Lưu: VT.')],
    ['a receiver on two lines', noiNhan('- Văn phòng huyện: Chánh Văn phòng,', 'chuyên viên tổng hợp;', '- Lưu: VT.')],
    ['a dotted line to be filled in', noiNhan('- Như trên;', '- .....................', '- Lưu: VT.')],
    ['no-break space after the mark', noiNhan('- Như trên;\u00a0', '- Lưu: VT.')],
  ],
  flags: [
    ['nothing at the end', noiNhan('- Như trên', '- Lưu: VT.'), 'thieuDau', '- Như trên;'],
    ['a comma', noiNhan('- Như trên,', '- Lưu: VT.'), 'saiDau', '- Như trên;'],
    [
      'a full stop before the last line',
      noiNhan('- Như trên;', '- Sở Nội vụ.', '- Lưu: VT.'),
      'saiDau',
      '- Sở Nội vụ;',
    ],
    [
      'nothing after a remark',
      noiNhan('- Thường trực Tỉnh ủy (b/c)', '- Lưu: VT.'),
      'thieuDau',
      '- Thường trực Tỉnh ủy (b/c);',
    ],
    [
      'decomposed letters',
      noiNhan('- Như trên'.normalize('NFD'), '- Lưu: VT.'),
      'thieuDau',
      '- Như trên;'.normalize('NFD'),
    ],
  ],
});
