import { renamedPartyIssuers } from '../../../facts/party-bodies';
import { goneProvinceCommittees, goneProvinces } from '../../../facts/provinces';
import { goneCommittees, goneDepartments, goneMinistries } from '../../../facts/sectors';
import { outdatedRule } from '../../shapes/outdated';

/** Bodies that may go on under the name of a province that was merged. */
const giuTen =
  /^(?:TRƯỜNG|BỆNH VIỆN|CÔNG TY|TỔNG CÔNG TY|ĐÀI|BÁO|HỘI (?!ĐỒNG)|LIÊN|TRUNG TÂM|NGÂN HÀNG|CHI NHÁNH|BẢO TÀNG|QUỸ|NHÀ MÁY|HỢP TÁC XÃ)/u;

export const tenCu = outdatedRule({
  id: 'chung/co-quan-ban-hanh/ten-cu',
  ref: null,
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ở đầu văn bản là tên tại ngày của văn bản',
  severity: 'warning',
  groups: [goneProvinces, goneProvinceCommittees, goneMinistries, goneDepartments, goneCommittees, renamedPartyIssuers],
  *lines({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component === 'coQuanChuQuan' || component === 'coQuanBanHanh') yield parts;
    }
  },
  unless: ({ within }) => giuTen.test(within.text),
  examples: { right: ['SỞ TÀI CHÍNH'], wrong: ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ'] },
});
