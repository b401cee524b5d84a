import { congVanKhongGhi } from '../../../../src/rules/hd05/ten-loai/cong-van-khong-ghi';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanKhongGhi, {
  passes: [['no type name', {}]],
  flags: [['CÔNG VĂN', { tenLoai: 'CÔNG VĂN' }, 'congVan']],
});
