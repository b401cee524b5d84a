import { bangMaCu } from '../../../../src/rules/nd30/trang/bang-ma-cu';
import { describeRule } from '../../../support/describe-rule';

const body = (font: string) => ({
  noiDung: { text: ['Sở Nội vụ đề nghị ', ['c¸c c¬ quan', { font }], ' triển khai./.'] as const },
});

describeRule(bangMaCu, {
  passes: [
    ['Times New Roman', body('Times New Roman')],
    ['another Unicode font', body('Arial')],
    ['a font of signs', body('Symbol')],
  ],
  flags: [
    ['TCVN3', body('.VnTime'), 'phongCu'],
    ['VNI', body('VNI-Times'), 'phongCu'],
  ],
});
