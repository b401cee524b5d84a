import { dauCuoi } from '../../../../src/rules/hd05/trich-yeu/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [['dots to fill', { trichYeu: 'về việc .....' }]],
  flags: [['a full stop', { trichYeu: 'về việc chuẩn bị hội nghị.' }, 'saiChu', 'về việc chuẩn bị hội nghị']],
});
