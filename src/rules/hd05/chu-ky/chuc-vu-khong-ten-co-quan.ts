import { ending } from '../../law/hd05/ending';
import { titleAloneRule } from '../../shapes/party/signer';

export const chucVuKhongTenCoQuan = titleAloneRule({
  id: 'hd05/chu-ky/chuc-vu-khong-ten-co-quan',
  ref: 'HD05-KY-07',
  severity: 'error',
  basis: ending.chucVu,
});
