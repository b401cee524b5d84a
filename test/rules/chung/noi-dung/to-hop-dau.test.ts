import { toHopDau } from '../../../../src/rules/chung/noi-dung/to-hop-dau';
import { describeRule } from '../../../support/describe-rule';

const text = 'Thực hiện tốt công tác dân vận.';

describeRule(toHopDau, {
  passes: [
    ['composed letters', { noiDung: [text, 'Triển khai thực hiện./.'] }],
    ['marks that have no composed letter', { noiDung: ['Đại lượng x\u0305 trong biểu 1.', 'Triển khai thực hiện./.'] }],
  ],
  flags: [
    ['one paragraph', { noiDung: [text.normalize('NFD'), 'Triển khai thực hiện./.'] }, 'toHop', text],
    [
      'a word',
      { noiDung: [`${'Thực hiện'.normalize('NFD')} tốt công tác dân vận.`, 'Triển khai thực hiện./.'] },
      'toHop',
      text,
    ],
    ['the receivers', { kinhGui: `Kính gửi: ${'Sở Nội vụ'.normalize('NFD')}` }, 'toHop', 'Kính gửi: Sở Nội vụ'],
  ],
});
