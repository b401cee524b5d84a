import { coChuDanhSach } from '../../../../src/rules/nd30/noi-nhan/co-chu-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuDanhSachWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', { text: '- Như trên;', look }, { text: '- Lưu: VT, VP.', look }],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', '- Như trên;', { text: ['- Lưu: ', ['VT', look], ', VP.'] }],
});

describeRule(coChuDanhSach, {
  passes: [
    ['cỡ 11', coChuDanhSachWith({ size: 11 })],
    [
      'only a blank looks otherwise',
      { noiNhan: ['Nơi nhận:', { text: ['- Như trên;', ['  ', { size: 20 }]] }, { text: '- Lưu: VT, VP.' }] },
    ],
    ['the heading looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['cỡ 12', coChuDanhSachWith({ size: 12 }), 'saiCo'],
    ['cỡ 10', coChuDanhSachWith({ size: 10 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 13 }), 'saiCo'],
  ],
});
