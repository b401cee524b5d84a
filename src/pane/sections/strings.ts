import type { ReceiverSource } from '../../drafting/receivers';
import type { SectionKind } from '../../drafting/sections/model';
import { words } from '../language/words';

/** What the author reads among the parts of the layout. */
export const strings = words('sections', {
  heading: 'Phần thể thức',
  names: {
    phanDau: 'Phần đầu văn bản',
    soVaNgay: 'Số và ngày',
    trichYeu: 'Trích yếu',
    kinhGui: 'Kính gửi',
    canCu: 'Căn cứ',
    noiNhanChuKy: 'Nơi nhận, chữ ký',
    phuLuc: 'Phụ lục',
    soTrang: 'Số trang',
  } satisfies Record<SectionKind, string>,

  unknownKind: 'Văn bản chưa đủ phần để nhận ra loại. Chọn loại và quy định, các phần được chèn theo đó.',
  saidKind: 'Chèn theo loại và quy định đã chọn.',

  complete: 'Đã đủ',
  absent: 'Chưa có',
  incomplete: 'Chưa đủ',
  faults: (count: number) => `${count} chỗ cần sửa`,
  notHere: 'Không dùng',
  notYet: 'Chưa chèn được',
  noDraft: 'Chưa có văn bản',

  inDraft: 'Đang có trong văn bản',
  willStand: 'Sẽ đưa vào',
  willMend: 'Sẽ sửa',
  byHand: 'Xem lại sau khi chèn',
  toLook: 'Phần người soạn tự sửa',
  picture: (lines: string) => `Trình bày như khi in: ${lines}`,
  noProfile: 'Chưa có hồ sơ của cơ quan này: chỗ chưa biết ghi trong ngoặc vuông để điền sau.',

  insert: 'Chèn vào văn bản',
  repair: 'Bổ sung, sửa trong văn bản',
  shut: 'Đóng',
  inserted: (name: string) => `Đã chèn: ${name}.`,
  repaired: (name: string) => `Đã bổ sung, sửa: ${name}.`,
  drawnBeyond:
    'Bản Word này không cho đặt số trang từ ngăn bên. Vào thẻ Chèn của Word, mục Số trang, chọn đầu trang, giữa; rồi đánh dấu “Trang đầu khác” ở thẻ Đầu trang & Chân trang.',
  someBeyond: (count: number) => `${count} chỗ Word không cho sửa từ ngăn bên.`,

  kinhGui: 'Gửi đến, mỗi dòng một nơi',
  trichYeu: 'Nội dung trích yếu',
  unit: 'Đơn vị soạn thảo trong ký hiệu',
  unknownUnit: 'Để điền sau',
  tenPhuLuc: 'Tên phụ lục',

  canCu: 'Tìm văn bản làm căn cứ',
  canCuHint: 'Số, ký hiệu hoặc vài chữ của trích yếu',
  addGround: (number: string) => `Thêm căn cứ ${number}`,
  removeGround: 'Bỏ căn cứ này',
  chosenGrounds: 'Căn cứ sẽ chèn',
  noGround: 'Không tìm thấy văn bản nào trong danh mục.',

  receivers: 'Nơi nhận',
  reasons: {
    draft: 'văn bản đã ghi',
    kinhGui: 'văn bản có Kính gửi',
    dieu: 'điều cuối giao thi hành',
    profile: 'hồ sơ cơ quan',
    giaoViec: 'nội dung giao việc',
    luu: 'dòng lưu',
  } satisfies Record<ReceiverSource, string>,
  signer: 'Người ký',
  keepSigner: 'Giữ người ký đang ghi',
  unknownSigner: 'Để điền sau',
} as const);
