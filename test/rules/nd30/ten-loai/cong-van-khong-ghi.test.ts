import { congVanKhongGhi } from '../../../../src/rules/nd30/ten-loai/cong-van-khong-ghi';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanKhongGhi, {
  passes: [
    ['no type’s name', { tenLoai: null }],
    ['another type’s', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH' }],
    ['a type that begins so', { kind: 'cong-dien', tenLoai: 'CÔNG ĐIỆN' }],
  ],
  flags: [['printed', { tenLoai: 'CÔNG VĂN' }, 'congVan']],
});
