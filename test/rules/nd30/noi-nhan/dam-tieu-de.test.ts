import { damTieuDe } from '../../../../src/rules/nd30/noi-nhan/dam-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const damTieuDeWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: 'Nơi nhận:', look }, '- Như trên;', '- Lưu: VT, VP.'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: [['Nơi', look], ' nhận:'] }, '- Như trên;', '- Lưu: VT, VP.'],
});

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(damTieuDe, {
  passes: [
    ['the right weight', damTieuDeWith({ bold: true })],
    [
      'only a blank looks otherwise',
      { noiNhan: [{ text: ['Nơi nhận:', ['  ', otherwise]] }, '- Như trên;', '- Lưu: VT, VP.'] },
    ],
    ['the list below looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['all words', damTieuDeWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
