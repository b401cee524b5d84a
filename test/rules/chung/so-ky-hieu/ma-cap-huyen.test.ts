import { maCapHuyen } from '../../../../src/rules/chung/so-ky-hieu/ma-cap-huyen';
import { describeRule } from '../../../support/describe-rule';

const asOf = '2026-06-05';

describeRule(maCapHuyen, {
  passes: [
    ['a commune’s', { soKyHieu: 'Số 15-CV/ĐU', asOf }],
    ['a province’s', { soKyHieu: 'Số 15-CV/TU', asOf }],
    ['the Ban of today', { soKyHieu: 'Số 15-CV/BTGDVTU', asOf }],
    ['of its time', { soKyHieu: 'Số 15-CV/HU', asOf: '2024-06-05' }],
    ['a State symbol', { soKyHieu: 'Số: 15/KH-UBND', asOf }],
  ],
  flags: [
    ['a district committee', { soKyHieu: 'Số 15-CV/HU', asOf }, 'khongCon'],
    ['a town committee, no number yet', { soKyHieu: 'Số      -CV/ThU', asOf }, 'khongCon'],
  ],
});
