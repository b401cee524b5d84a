import { ending } from '../../law/hd05/ending';
import { truocChucVuCapPho as ofTheState } from '../../nd30/chu-ky/truoc-chuc-vu-cap-pho';
import { restated } from '../../shapes/restated';

export const truocChucVuCapPho = restated(ofTheState, {
  id: 'hd05/chu-ky/truoc-chuc-vu-cap-pho',
  ref: 'HD05-KY-02',
  severity: 'error',
  title: '“K/T”, “T/L” đứng trước chức vụ của cấp trưởng, không đứng trước chức vụ cấp phó',
  appliesTo: 'all',
  basis: ending.kyThay,
  messages: { capPho: 'Sau ký hiệu quyền hạn là chức vụ cấp phó (“{actual}”), phải là cấp trưởng.' },
  examples: {
    right: ['K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn Bình'],
    wrong: ['K/T PHÓ TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn Bình'],
  },
});
