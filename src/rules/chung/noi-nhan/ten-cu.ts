import type { Part } from '../../../anatomy/model';
import { goneGroups } from '../../../facts/districts';
import { renamedPartyBodies } from '../../../facts/party-bodies';
import { goneProvinceCommittees, goneProvinces } from '../../../facts/provinces';
import { goneCommittees, goneDepartments, goneMinistries } from '../../../facts/sectors';
import { receiversOf } from '../../reading/receivers';
import { outdatedRule } from '../../shapes/outdated';

const truocDay = /\(cũ\)|trước đây|nguyên (?:là|chủ|giám|phó|bí|trưởng)|hưu trí/iu;
const giuTen = /(?:Trường|Bệnh viện|Đài|Báo|Công ty|Ngân hàng|Hội(?! đồng)|Trung tâm|Chi nhánh|Quỹ)(?!\p{L})[^,;()]*$/u;

export const tenCu = outdatedRule({
  id: 'chung/noi-nhan/ten-cu',
  ref: null,
  component: 'noiNhan',
  title: 'Nơi nhận là cơ quan còn tồn tại vào ngày của văn bản',
  severity: 'warning',
  groups: [
    goneGroups,
    goneProvinces,
    goneProvinceCommittees,
    goneMinistries,
    goneDepartments,
    goneCommittees,
    renamedPartyBodies,
  ],
  *lines({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'kinhGui' && component !== 'noiNhan') continue;
      yield* receiversOf(parts).map((it): readonly Part[] => it.parts);
    }
  },
  unless: ({ within: { text, start } }) => truocDay.test(text) || giuTen.test(text.slice(0, start)),
  examples: {
    right: ['Nơi nhận:\n- UBND các xã, phường, đặc khu;\n- Lưu: VT.'],
    wrong: ['Nơi nhận:\n- UBND các huyện, thị xã, thành phố;\n- Lưu: VT.'],
  },
});
