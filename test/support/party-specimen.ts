import type { Component, Kind, Role, System } from '../../src/anatomy/model';
import type { DrawnLine } from '../../src/draft/model';
import { widthOf } from '../../src/draft/text-width';
import type { Look } from './draft-builder';
import type { Spec } from './draft-of';

/** True for the Party's conventions. */
export function isParty(system: System): boolean {
  return system !== 'nd30';
}

/** A correct document of the Party, component by component: 05-HD/VPTW ends its lines otherwise than 36-HD/VPTW. */
export function partySpecimen(system: System, kind: Kind): Partial<Record<Component, Spec>> {
  const mark = system === 'hd36' ? ',' : ';';
  const year = system === 'hd36' ? '2024' : '2026';
  const common: Partial<Record<Component, Spec>> = {
    quocHieu: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    coQuanChuQuan: 'ĐẢNG BỘ TỈNH LÀO CAI',
    coQuanBanHanh: 'ĐẢNG UỶ XÃ BẢO THẮNG',
    diaDanhThoiGian: `Bảo Thắng, ngày 05 tháng 11 năm ${year}`,
    chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'],
  };
  if (kind === 'cong-van') {
    return {
      ...common,
      soKyHieu: 'Số 15-CV/ĐU',
      trichYeu: 'về việc chuẩn bị hội nghị trực tuyến',
      kinhGui: ['Kính gửi:', `- Uỷ ban nhân dân xã${mark}`, `- Các chi bộ trực thuộc${mark}`],
      noiDung: [
        'Đảng uỷ đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:',
        '1. Rà soát danh sách đại biểu dự hội nghị.',
        '2. Gửi danh sách về Văn phòng Đảng uỷ trước ngày 20 tháng 11.',
      ],
      noiNhan: ['Nơi nhận:', `- Như trên${mark}`, `- Thường trực Đảng uỷ${mark}`, '- Lưu Văn phòng Đảng uỷ.'],
    };
  }
  const [name, code, about] = titled[kind] ?? ['KẾ HOẠCH', 'KH', 'thực hiện công tác dân vận năm 2026'];
  return {
    ...common,
    soKyHieu: `Số 15-${code}/ĐU`,
    tenLoai: name,
    trichYeu: about,
    ...(kind === 'to-trinh'
      ? {
          kinhGui: [
            system === 'hd36' ? 'Kính gửi:' : 'Kính trình:',
            `- Ban Thường vụ Tỉnh uỷ${mark}`,
            `- Ban Tổ chức Tỉnh uỷ${mark}`,
          ],
        }
      : {}),
    noiDung: [
      'Ban Thường vụ Đảng uỷ xây dựng Kế hoạch thực hiện công tác dân vận như sau:',
      'I- MỤC ĐÍCH, YÊU CẦU',
      'Nâng cao chất lượng công tác dân vận của Đảng bộ.',
      'II- TỔ CHỨC THỰC HIỆN',
      'Các chi bộ trực thuộc triển khai thực hiện Kế hoạch này.',
    ],
    noiNhan: [
      'Nơi nhận:',
      ...(kind === 'to-trinh' ? [`- Như trên${mark}`] : []),
      `- Tỉnh uỷ${mark}`,
      `- Các chi bộ trực thuộc${mark}`,
      '- Lưu Văn phòng Đảng uỷ.',
    ],
  };
}

const titled: Partial<Record<Kind, readonly [name: string, code: string, about: string]>> = {
  'to-trinh': ['TỜ TRÌNH', 'TTr', 'về nhân sự đại hội'],
  'quyet-dinh': ['QUYẾT ĐỊNH', 'QĐ', 'khen thưởng tổ chức đảng và đảng viên'],
  'quy-dinh': ['QUY ĐỊNH', 'QĐ', 'về chế độ báo cáo'],
  'nghi-quyet': ['NGHỊ QUYẾT', 'NQ', 'về phát triển kinh tế tư nhân'],
  'bao-cao': ['BÁO CÁO', 'BC', 'kết quả đại hội chi bộ'],
  'chuong-trinh': ['CHƯƠNG TRÌNH', 'CTr', 'hành động thực hiện nghị quyết'],
};

/** What each component looks like when it is right. */
export function partyLook(component: Component, role: Role, kind: Kind): Look {
  const centre: Look = { alignment: 'center' };
  switch (component) {
    case 'quocHieu':
      return { ...centre, size: 15, bold: true };
    case 'coQuanBanHanh':
    case 'doKhan':
    case 'phuLuc':
      return { ...centre, bold: true };
    case 'tenLoai':
      return { ...centre, size: 15, bold: true };
    case 'phamViLuuHanh':
      return { ...centre, size: 12, bold: true };
    case 'coQuanChuQuan':
    case 'soKyHieu':
      return centre;
    case 'diaDanhThoiGian':
      return { ...centre, italic: true };
    case 'trichYeu':
      return kind === 'cong-van' ? { ...centre, size: 12, italic: true } : { ...centre, bold: true };
    case 'chuKy':
      return { ...centre, bold: role !== 'chucVu' };
    case 'kinhGui':
      return role === 'heading' ? { indentLeft: 90, italic: true } : { indentLeft: 160 };
    case 'noiNhan':
      return role === 'heading' ? { underline: true } : { size: 12 };
    case 'noiDung':
      return bodyLook(role);
    case 'nguoiSoanThao':
      return { size: 8 };
    case 'diaChi':
      return { size: 10 };
    default:
      return {};
  }
}

function bodyLook(role: Role): Look {
  const running: Look = {
    alignment: 'justify',
    firstLine: 28.35,
    spaceBefore: 6,
    lineSpacing: { rule: 'exact', value: 19 },
  };
  return role === 'tieuDe' ? { ...running, bold: true } : running;
}

/** The line that is right under a component. */
export function partyLineUnder(component: Component, text: string): Partial<DrawnLine> | null {
  if (component !== 'quocHieu') return null;
  return { length: widthOf(text, { size: 15, bold: true, italic: false, caps: false }) };
}
