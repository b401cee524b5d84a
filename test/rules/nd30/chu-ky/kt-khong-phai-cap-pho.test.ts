import { ktKhongPhaiCapPho } from '../../../../src/rules/nd30/chu-ky/kt-khong-phai-cap-pho';
import { describeRule } from '../../../support/describe-rule';

describeRule(ktKhongPhaiCapPho, {
  passes: [
    ['a deputy', { chuKy: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' }],
    ['a vice minister', { chuKy: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Văn Bình' }],
    ['a standing member', { chuKy: 'KT. TRƯỞNG BAN\nỦY VIÊN THƯỜNG TRỰC\nTrần Văn Bình' }],
    ['a chief of staff', { chuKy: 'KT. CHỈ HUY TRƯỞNG\nTHAM MƯU TRƯỞNG\nTrần Văn Bình' }],
    ['the same title is another rule’s', { chuKy: 'KT. GIÁM ĐỐC\nGIÁM ĐỐC\nTrần Văn Bình' }],
    ['by order', { chuKy: 'TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\nTrần Văn Bình' }],
  ],
  flags: [
    ['the head of a division', { chuKy: 'KT. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\nTrần Văn Bình' }, 'khongPhaiCapPho'],
    ['a director for the chair', { chuKy: 'KT. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTrần Văn Bình' }, 'khongPhaiCapPho'],
  ],
});
