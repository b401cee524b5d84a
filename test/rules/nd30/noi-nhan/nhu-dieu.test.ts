import { nhuDieu } from '../../../../src/rules/nd30/noi-nhan/nhu-dieu';
import { describeRule } from '../../../support/describe-rule';

const articles = [
  'Điều 1. Ban hành Quy chế.',
  'Điều 2. Hiệu lực.',
  'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.',
];
const quyetDinh = (...items: readonly string[]) => ({
  kind: 'quyet-dinh' as const,
  noiDung: articles,
  noiNhan: ['Nơi nhận:', ...items],
});

describeRule(nhuDieu, {
  passes: [
    ['the article that exists', quyetDinh('- Như Điều 3;', '- Lưu: VT.')],
    ['still to be filled in', quyetDinh('- Như Điều …;', '- Lưu: VT.')],
    ['two articles, the implementing one among them', quyetDinh('- Như Điều 2, Điều 3;', '- Lưu: VT.')],
    [
      'nobody is named to carry it out',
      { ...quyetDinh('- Như Điều 2;', '- Lưu: VT.'), noiDung: [...articles.slice(0, 2), 'Điều 3. Hiệu lực./.'] },
    ],
    ['a clause of an article', quyetDinh('- Như khoản 2 Điều 3;', '- Lưu: VT.')],
    ['Như trên is another rule’s', quyetDinh('- Như trên;', '- Lưu: VT.')],
    ['decomposed letters', quyetDinh('- Như Điều 3;'.normalize('NFD'), '- Lưu: VT.')],
  ],
  flags: [
    ['another receiver first', quyetDinh('- UBND tỉnh;', '- Lưu: VT.'), 'thieu'],
    ['an article that does not exist', quyetDinh('- Như Điều 4;', '- Lưu: VT.'), 'khongCoDieu'],
    ['not the implementing one', quyetDinh('- Như Điều 2;', '- Lưu: VT.'), 'khongPhaiThiHanh', '- Như Điều 3;'],
  ],
});
