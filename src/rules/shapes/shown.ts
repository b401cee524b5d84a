import type { Component, Kind } from '../../anatomy/model';
import type { Examples, ShownExample } from '../rule';
import type { FormatDemand } from './format';

/** What a component reads in a correct draft: the words that examples of its look are shown on. */
const words: Partial<Record<Component, string>> = {
  quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  tieuNgu: 'Độc lập - Tự do - Hạnh phúc',
  coQuanChuQuan: 'UBND TỈNH LÀO CAI',
  coQuanBanHanh: 'SỞ NỘI VỤ',
  soKyHieu: 'Số: 15/SNV-VP',
  diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3 năm 2026',
  tenLoai: 'KẾ HOẠCH',
  trichYeu: 'Thực hiện công tác dân vận',
  kinhGui: 'Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.',
  chuKy: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình',
  noiNhan: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.',
  doMat: 'MẬT',
  doKhan: 'KHẨN',
  phamViLuuHanh: 'LƯU HÀNH NỘI BỘ',
  nguoiSoanThao: 'PL.(300)',
  diaChi: 'Số 12 phố Hoàng Liên; ĐT: 0214 3840 000',
  phuLuc: 'Phụ lục I\n(Kèm theo Kế hoạch số 15/KH-SNV)',
};

/** The same in the Party's documents. */
const partyWords: typeof words = {
  quocHieu: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  coQuanChuQuan: 'ĐẢNG BỘ TỈNH LÀO CAI',
  coQuanBanHanh: 'CHI BỘ THÔN 1',
  soKyHieu: 'Số 15-CV/ĐU',
  diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 11 năm 2026',
  tenLoai: 'KẾ HOẠCH',
  trichYeu: 'thực hiện công tác dân vận',
  kinhGui: 'Kính gửi:\n- Uỷ ban nhân dân xã\n- Các chi bộ trực thuộc',
  chuKy: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình',
  noiNhan: 'Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.',
  doKhan: 'KHẨN',
  phamViLuuHanh: 'LƯU HÀNH NỘI BỘ',
  nguoiSoanThao: 'ABC-268',
  diaChi: 'Số 12 phố Hoàng Liên; điện thoại: 0214 3840 000',
  phuLuc: 'Phụ lục 1\n(Kèm theo Kế hoạch số 15-KH/ĐU)',
};

/** What the component usually reads in documents of the demand's convention. */
function usualWords(demand: FormatDemand): string | undefined {
  const { id, component } = demand;
  const party = id.startsWith('hd');
  if (component === 'trichYeu' && kindOf(demand) === 'cong-van')
    return party ? 'về việc chuẩn bị hội nghị' : 'V/v nâng bậc lương';
  return (party ? partyWords : words)[component];
}

type Setting = Omit<ShownExample, 'text' | 'kind'>;

/** Examples of a look: the component's usual words, set rightly and wrongly; none for components without usual words. */
export function shownExamples(demand: FormatDemand, right: readonly Setting[], wrong: readonly Setting[]): Examples {
  const kind = kindOf(demand);
  const text = usualWords(demand);
  if (text === undefined) return { right: [], wrong: [] };
  const shown = (setting: Setting): ShownExample => ({ text, kind, ...setting });
  return { right: right.map(shown), wrong: wrong.map(shown) };
}

/** Two paragraphs of a body, each of them longer than a line. */
export const loiVan = [
  'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
  'Tập trung nâng cao hiệu quả công tác cải cách hành chính; công khai, minh bạch, tạo thuận lợi cho doanh nghiệp./.',
].join('\n');

/** Running text of the body, set rightly and wrongly. */
export function bodyExamples(right: readonly Setting[], wrong: readonly Setting[]): Examples {
  const shown = (setting: Setting): ShownExample => ({ text: loiVan, ...setting });
  return { right: right.map(shown), wrong: wrong.map(shown) };
}

/** The page itself, set rightly and wrongly: no words of its own. */
export function pageExamples(right: readonly Setting[], wrong: readonly Setting[]): Examples {
  const shown = (setting: Setting): ShownExample => ({ text: null, ...setting });
  return { right: right.map(shown), wrong: wrong.map(shown) };
}

/** The component in its place, and the draft without it. */
export function presenceExamples(demand: FormatDemand): Examples {
  const text = usualWords(demand);
  const wrong: ShownExample = { text: null, shown: 'không có', kind: kindOf(demand) };
  return { right: text === undefined ? [] : [{ text, shown: 'có', kind: kindOf(demand) }], wrong: [wrong] };
}

/** A kind of document that the demand speaks of: a công văn where it may be. */
function kindOf({ appliesTo = 'all' }: FormatDemand): Kind {
  return appliesTo === 'all' ? 'cong-van' : (appliesTo[0] ?? 'cong-van');
}
