import { specimens } from '../../law/nd30/specimens';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';

/** The specimen is that of a meeting; other records have the line more often. */
const meeting = /(?:^|[^\p{L}])(?:họp|hội nghị|hội thảo)(?!\p{L})/iu;

export const bienBanKhongGhi = defineRule({
  id: 'nd30/dia-danh-thoi-gian/bien-ban-khong-ghi',
  ref: 'ND30-MAU-1.9',
  component: 'diaDanhThoiGian',
  title: 'Biên bản không ghi địa danh, thời gian ở phần đầu',
  severity: 'warning',
  appliesTo: ['bien-ban'],
  basis: specimens.bienBan,
  messages: { thua: 'Mẫu biên bản không có dòng địa danh, thời gian ở đầu; thời gian, địa điểm ghi trong nội dung.' },
  examples: {
    right: [{ text: null, shown: 'không có dòng địa danh, thời gian' }],
    wrong: ['Lào Cai, ngày 05 tháng 3 năm 2026'],
  },

  *check({ anatomy }) {
    const first = anatomy.of('diaDanhThoiGian')[0];
    if (first === undefined) return;
    const ofMeeting = anatomy.of('trichYeu').some((part) => meeting.test(wordsOf(part)));
    yield { message: 'thua', place: at(first), ...(ofMeeting ? {} : { severity: 'info' as const }) };
  },
});
