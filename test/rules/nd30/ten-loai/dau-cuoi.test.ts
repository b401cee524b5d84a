import { dauCuoi } from '../../../../src/rules/nd30/ten-loai/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [
    ['the name alone', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH' }],
    ['absent', { kind: 'ke-hoach', tenLoai: null }],
    ['decomposed letters', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH'.normalize('NFD') }],
  ],
  flags: [
    ['a colon', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH:' }, 'saiChu', 'KẾ HOẠCH'],
    ['a full stop', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH.' }, 'saiChu', 'KẾ HOẠCH'],
  ],
});
