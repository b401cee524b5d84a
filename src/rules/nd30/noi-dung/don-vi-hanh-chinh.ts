import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern =
  /(?=[TX])(?<=(?:nhân dân|[Tt]rên địa bàn|[Tt]huộc|[Tt]ại|của|[Ởở]) )(?<quanh>(?<sai>[TX])(?:(?<=T)hành phố (?:Hải Phòng|Đà Nẵng|Huế|Cần Thơ|Hà Nội)|(?<=X)ã (?!(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trưng|Tô|Hà|Mai|Tạ|Chu|Cao|Quang) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+))(?![\p{L}\p{N}])/dgu;

export const donViHanhChinh = wordingRule({
  id: 'nd30/noi-dung/don-vi-hanh-chinh',
  ref: 'ND30-VH-04',
  component: 'noiDung',
  title: 'Danh từ chung chỉ đơn vị hành chính đi với tên riêng không viết hoa',
  severity: 'info',
  basis: vietHoa.donViHanhChinh,
  message: '“{quanh}” giữa câu: danh từ chung không viết hoa.',
  hint: / (?:Th[^ ]{2,5} ph|X[^ ]{1,3} [^a-z])/,
  pattern,
  right: ({ sai }) => sai?.text.toLowerCase() ?? null,
  safety: 'safe',
  examples: {
    right: ['Ủy ban nhân dân thành phố Đà Nẵng, trên địa bàn xã Bình Sơn; Xã Nguyễn Huệ.'],
    wrong: ['Ủy ban nhân dân Thành phố Đà Nẵng báo cáo.', 'Trên địa bàn Xã Bình Sơn.'],
  },
});
