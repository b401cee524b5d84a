import { chuDungDanhSach } from '../../../../src/rules/nd30/noi-nhan/chu-dung-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungDanhSachWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', { text: '- Như trên;', look }, { text: '- Lưu: VT, VP.', look }],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', '- Như trên;', { text: ['- Lưu: ', ['VT', look], ', VP.'] }],
});

describeRule(chuDungDanhSach, {
  passes: [
    ['the right slant', chuDungDanhSachWith({ italic: false })],
    [
      'only a blank looks otherwise',
      { noiNhan: ['Nơi nhận:', { text: ['- Như trên;', ['  ', { italic: true }]] }, { text: '- Lưu: VT, VP.' }] },
    ],
    ['the heading looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['all words', chuDungDanhSachWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
