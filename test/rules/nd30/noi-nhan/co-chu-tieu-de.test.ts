import { coChuTieuDe } from '../../../../src/rules/nd30/noi-nhan/co-chu-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuTieuDeWith = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: 'Nơi nhận:', look }, '- Như trên;', '- Lưu: VT, VP.'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  noiNhan: [{ text: [['Nơi', look], ' nhận:'] }, '- Như trên;', '- Lưu: VT, VP.'],
});

describeRule(coChuTieuDe, {
  passes: [
    ['cỡ 12', coChuTieuDeWith({ size: 12 })],
    [
      'only a blank looks otherwise',
      { noiNhan: [{ text: ['Nơi nhận:', ['  ', { size: 20 }]] }, '- Như trên;', '- Lưu: VT, VP.'] },
    ],
    ['the list below looks otherwise', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['the component is not there', { noiNhan: null }],
  ],
  flags: [
    ['cỡ 13', coChuTieuDeWith({ size: 13 }), 'saiCo'],
    ['cỡ 11', coChuTieuDeWith({ size: 11 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 14 }), 'saiCo'],
  ],
});
