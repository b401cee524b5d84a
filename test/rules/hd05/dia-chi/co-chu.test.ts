import { coChu } from '../../../../src/rules/hd05/dia-chi/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(
  coChu,
  lookCases(coChu, { size: 12 }, 'saiCo', { lines: ['Số 12 phố Hoàng Liên; điện thoại: 0214 3840 000'] }),
);
