import { dauSao } from '../../../../src/rules/hd36/co-quan-ban-hanh/dau-sao';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauSao, {
  passes: [
    ['a star', {}],
    [
      'a star in the issuer’s own paragraph',
      { star: null, coQuanBanHanh: 'ĐẢNG UỶ XÃ BẢO THẮNG', soKyHieu: ['*', 'Số 15-CV/ĐU'] },
    ],
    [
      'the long line of the heading, anchored on the wrong side',
      { coQuanBanHanh: { text: 'ĐẢNG UỶ XÃ BẢO THẮNG', line: { length: 205 } } },
    ],
    ['a likely issuer', { star: null, coQuanBanHanh: { text: 'ĐẢNG UỶ XÃ BẢO THẮNG', confidence: 'likely' } }],
    ['no heading of a Party document', { star: null, quocHieu: null }],
  ],
  flags: [
    ['nothing', { star: null }, 'thieuSao'],
    [
      'a line in its place',
      { star: null, coQuanBanHanh: { text: 'ĐẢNG UỶ XÃ BẢO THẮNG', line: { length: 60 } } },
      'dongKe',
    ],
    ['a line beside the star', { coQuanBanHanh: { text: 'ĐẢNG UỶ XÃ BẢO THẮNG', line: { length: 60 } } }, 'keThua'],
    ['three stars', { star: '* * *' }, 'nhieuSao'],
    ['a star of another shape', { star: '★' }, 'nhieuSao'],
  ],
});
