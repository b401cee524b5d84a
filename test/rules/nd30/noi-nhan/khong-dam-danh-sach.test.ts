import { khongDamDanhSach } from '../../../../src/rules/nd30/noi-nhan/khong-dam-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const khongDamDanhSachWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', { text: '- Như trên;', look }, { text: '- Lưu: VT, VP.', look }],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: ['Nơi nhận:', '- Như trên;', { text: ['- Lưu: ', ['VT', look], ', VP.'] }],
});

const otherwise: Partial<RunFormat> = { bold: true };

describeRule(khongDamDanhSach, {
  passes: [
    ['the right weight', khongDamDanhSachWith({ bold: false })],
    [
      'only a blank looks otherwise',
      { noiNhan: ['Nơi nhận:', { text: ['- Như trên;', ['  ', otherwise]] }, { text: '- Lưu: VT, VP.' }] },
    ],
    ['the heading looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['all words', khongDamDanhSachWith({ bold: true }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: true }), 'saiDoDam'],
  ],
});
