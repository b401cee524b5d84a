import { canhGiuaChucVu } from '../../../../src/rules/nd30/chu-ky/canh-giua-chuc-vu';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const signed = (look: Look) => ({ chuKy: [{ text: 'GIÁM ĐỐC', look }, 'Trần Văn Bình'] });

describeRule(canhGiuaChucVu, {
  passes: [
    ['centred', signed({ alignment: 'center' })],
    ['brought to the middle by an indent', signed({ alignment: 'left', indentLeft: 70 })],
    ['minutes are signed on both sides', { kind: 'bien-ban', ...signed({ alignment: 'left' }) }],
    ['absent', { chuKy: null }],
  ],
  flags: [
    ['the title to the left', signed({ alignment: 'left' }), 'khongCanhGiua'],
    [
      'the quyền hạn to the left',
      { chuKy: [{ text: 'KT. GIÁM ĐỐC', look: { alignment: 'left' } }, 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] },
      'khongCanhGiua',
    ],
  ],
});
