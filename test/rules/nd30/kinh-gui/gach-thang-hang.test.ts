import { gachThangHang } from '../../../../src/rules/nd30/kinh-gui/gach-thang-hang';
import { describeRule } from '../../../support/describe-rule';

const second = (
  look: { indentLeft?: number; firstLine?: number; alignment?: 'left' | 'center'; label?: string },
  lead = '',
) => ({
  kinhGui: [
    'Kính gửi:',
    { text: '- Sở Tài chính;', look: { indentLeft: 160 } },
    { text: `${lead}- Sở Xây dựng.`, look },
  ],
});

describeRule(gachThangHang, {
  passes: [
    ['one indent', second({ indentLeft: 160 })],
    ['a hanging indent that ends in the same place', second({ indentLeft: 150, firstLine: 10 })],
    ['less than the eye sees', second({ indentLeft: 162 })],
    ['placed by tabs', second({ indentLeft: 0 }, '\t\t')],
    ['dashes that Word generates', second({ indentLeft: 170, firstLine: -18, label: '-' })],
  ],
  flags: [
    ['another indent', second({ indentLeft: 120 }), 'lech'],
    ['another first line', second({ indentLeft: 160, firstLine: 36 }), 'lech'],
  ],
});
