import { mucARap } from '../../../../src/rules/hd05/noi-dung/muc-a-rap';
import { describeRule } from '../../../support/describe-rule';

describeRule(mucARap, {
  passes: [['Arabic', { noiDung: ['Mục 1', 'GIẢI THÍCH TỪ NGỮ', 'Các chi bộ thực hiện.'] }]],
  flags: [['Roman', { noiDung: ['Mục I', 'GIẢI THÍCH TỪ NGỮ', 'Các chi bộ thực hiện.'] }, 'laMa', 'Mục 1']],
});
