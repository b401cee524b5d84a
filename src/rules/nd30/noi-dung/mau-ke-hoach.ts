import { thongLe } from '../../law/nd30/basis';
import { skeletonRule } from '../../shapes/skeleton';

export const mauKeHoach = skeletonRule({
  id: 'nd30/noi-dung/mau-ke-hoach',
  ref: 'ND30-BC-01',
  title: 'Kế hoạch nêu mục đích, việc làm, người làm và thời hạn',
  severity: 'info',
  kinds: ['ke-hoach'],
  basis: thongLe(
    'Phụ lục I, Phần I, Mục II, khoản 6, điểm c',
    'Tuỳ theo tên loại và nội dung, văn bản có thể có phần căn cứ pháp lý để ban hành, phần mở đầu và có thể được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm hoặc được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.',
  ),
  form: 'cách xây dựng kế hoạch thông thường',
  pieces: [
    { name: 'mục đích, yêu cầu', pattern: /mục (?:đích|tiêu)|yêu cầu|đối tượng|nhằm|^I\. /iu },
    {
      name: 'phân công, tổ chức thực hiện',
      pattern: /tổ chức thực hiện|phân công|trách nhiệm|chủ trì|đầu mối|(?:^|\s)giao |thực hiện kế hoạch/iu,
    },
    {
      name: 'thời hạn thực hiện',
      pattern:
        /(?:trước|đến|trong|từ|vào|hoàn thành|xong).{0,20}(?:ngày|tháng|quý|năm|tuần)|thời gian|hằng (?:năm|quý|tháng)|quý [IV1-4]|tháng \d|năm \d{4}/iu,
    },
  ],
  examples: {
    right: [
      'I. MỤC ĐÍCH, YÊU CẦU\nNâng cao chất lượng công tác dân vận.\nII. NỘI DUNG\nTổ chức tập huấn trong tháng 4 năm 2026.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng Sở chủ trì thực hiện./.',
    ],
    wrong: [
      'I. MỤC ĐÍCH, YÊU CẦU\nNâng cao chất lượng công tác dân vận.\nII. NỘI DUNG\nTổ chức tập huấn trong tháng 4 năm 2026./.',
    ],
  },
});
