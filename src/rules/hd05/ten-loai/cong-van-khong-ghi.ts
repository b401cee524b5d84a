import { letterhead } from '../../law/hd05/letterhead';
import { congVanKhongGhi as ofTheState } from '../../nd30/ten-loai/cong-van-khong-ghi';
import { restated } from '../../shapes/restated';

export const congVanKhongGhi = restated(ofTheState, {
  id: 'hd05/ten-loai/cong-van-khong-ghi',
  ref: 'HD05-TL-01',
  severity: 'error',
  basis: letterhead.tenLoai,
  messages: { congVan: 'Công văn không ghi tên loại; trích yếu đặt dưới số, ký hiệu.' },
});
