import { ending } from '../../law/hd36/ending';
import { titleAloneRule } from '../../shapes/party/signer';

export const chucVuKhongTenCoQuan = titleAloneRule({
  id: 'hd36/chu-ky/chuc-vu-khong-ten-co-quan',
  ref: 'DANG-KY-07',
  severity: 'error',
  basis: ending.chucVu,
});
