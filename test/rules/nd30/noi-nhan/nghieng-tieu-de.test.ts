import { nghiengTieuDe } from '../../../../src/rules/nd30/noi-nhan/nghieng-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const nghiengTieuDeWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: 'Nơi nhận:', look }, '- Như trên;', '- Lưu: VT, VP.'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: [['Nơi', look], ' nhận:'] }, '- Như trên;', '- Lưu: VT, VP.'],
});

describeRule(nghiengTieuDe, {
  passes: [
    ['the right slant', nghiengTieuDeWith({ italic: true })],
    [
      'only a blank looks otherwise',
      { noiNhan: [{ text: ['Nơi nhận:', ['  ', { italic: false }]] }, '- Như trên;', '- Lưu: VT, VP.'] },
    ],
    ['the list below looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['all words', nghiengTieuDeWith({ italic: false }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: false }), 'saiDoNghieng'],
  ],
});
