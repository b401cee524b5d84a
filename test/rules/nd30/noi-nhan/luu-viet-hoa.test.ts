import { luuVietHoa } from '../../../../src/rules/nd30/noi-nhan/luu-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const list = (last: string) => ({ noiNhan: ['Nơi nhận:', '- Như trên;', last] });

describeRule(luuVietHoa, {
  passes: [
    ['with its capital', list('- Lưu: VT, VP.')],
    ['in the middle of a line', list('- Trung tâm lưu: VT.')],
    ['a word that begins alike', list('- lưu trữ Sở;')],
    ['absent', { noiNhan: null }],
  ],
  flags: [
    ['small', list('- lưu: VT, VP.'), 'saiChu', '- Lưu: VT, VP.'],
    ['without a dash', list('lưu: VT.'), 'saiChu', 'Lưu: VT.'],
  ],
});
