import { namGachNoi } from '../../../../src/rules/hd05/trich-yeu/nam-gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(namGachNoi, {
  passes: [
    ['five hyphens', { kind: 'ke-hoach' }],
    ['a công văn has none', { dashes: null }],
    ['in the trích yếu’s own paragraph', { kind: 'ke-hoach', dashes: '-----', trichYeu: 'thực hiện công tác dân vận' }],
    [
      'a likely trích yếu',
      { kind: 'ke-hoach', dashes: null, trichYeu: { text: 'thực hiện công tác dân vận', confidence: 'likely' } },
    ],
  ],
  flags: [
    ['nothing', { kind: 'ke-hoach', dashes: null }, 'thieuGach'],
    [
      'a line',
      { kind: 'ke-hoach', dashes: null, trichYeu: { text: 'thực hiện công tác dân vận', line: { length: 60 } } },
      'dongKe',
    ],
    ['three hyphens', { kind: 'ke-hoach', dashes: '---' }, 'saiSo'],
    ['long dashes', { kind: 'ke-hoach', dashes: '–––––' }, 'gachKhac'],
  ],
});
