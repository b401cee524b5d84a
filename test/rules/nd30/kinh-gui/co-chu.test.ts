import { coChu } from '../../../../src/rules/nd30/kinh-gui/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({ kinhGui: { text: 'Kính gửi: Bộ Nội vụ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({
  kinhGui: ['Kính gửi:', { text: ['- Sở ', ['Tài chính', look], ';'] }, '- Sở Xây dựng.'],
});

describeRule(coChu, {
  passes: [
    ['cỡ 13', coChuWith({ size: 13 })],
    ['cỡ 14', coChuWith({ size: 14 })],
    ['only a blank looks otherwise', { kinhGui: { text: ['Kính gửi: Bộ Nội vụ', ['  ', { size: 20 }]] } }],
    ['the component is not there', { kinhGui: null }],
  ],
  flags: [
    ['cỡ 15', coChuWith({ size: 15 }), 'saiCo'],
    ['cỡ 12', coChuWith({ size: 12 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
