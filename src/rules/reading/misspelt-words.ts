/**
 * Words of two syllables as they are mistyped in offices: each syllable may be Vietnamese, the two together are no words.
 * Hỏi for ngã, tr for ch, x for s, d for gi, a final letter, a dấu left out. By the word that is meant.
 */
const slips: Readonly<Record<string, string>> = {
  'bảo đảm': 'bảo đãm|bão đảm|bảo đám',
  'bổ sung': 'bổ xung|bỗ sung',
  'chỉ đạo': 'chỉ đao',
  'cơ quan': 'cơ quang',
  'củng cố': 'cũng cố(?! (?:gắng|tình|ý|định|thủ|giữ|làm))',
  'dịch vụ': 'dịch vu',
  'đảm bảo': 'đãm bảo|đảm bão',
  'đề nghị': 'đề nghi|đề nghĩ',
  'đôn đốc': 'đôn đóc',
  'đơn vị': 'đơn vi(?! (?:phạm|rút))|đơn vỉ',
  'giải quyết': 'dải quyết|giãi quyết|giải quyệt',
  'giám sát': 'giám sác|dám sát',
  'gìn giữ': 'gìn giử|gìn dữ',
  'giữ gìn': 'giử gìn|giữ dìn|giữ gìng',
  'hạn chế': 'hạng chế|hạn chê',
  'hiệu quả': 'hiệu quã|hiệu quản(?! (?:lý|trị|lí))',
  'hướng dẫn': 'hướng dẩn|hướng đẫn|hướng dẫng',
  'kết quả': 'kết quã',
  'khẩn trương': 'khẫn trương|khẩn chương',
  'kiểm điểm': 'kiễm điểm|kiểm điễm',
  'kiểm kê': 'kiễm kê',
  'kiểm soát': 'kiễm soát|kiểm xoát',
  'kiểm tra': 'kiễm tra|kiểm cha',
  'kỷ luật': 'kỹ luật',
  'kỷ niệm': 'kỹ niệm',
  'lãnh đạo': 'lảnh đạo|lãnh đao',
  'liên quan': 'liên quang',
  'nghiêm túc': 'nghiêm chúc|nghiêm tức|nghiêm tút',
  'nhiệm vụ': 'nhiện vụ|nhiêm vụ|nhiệm vu',
  'nỗ lực': 'nổ lực',
  'phổ biến': 'phỗ biến|phổ biền',
  'phối hợp': 'phồi hợp|phối họp',
  'phù hợp': 'phũ hợp|phù họp',
  'quản lý': 'quãn lý|quản lỹ',
  'rà soát': 'rà xoát|rà soác|dà soát',
  'sửa chữa': 'sữa chữa|sửa chửa|sữa chửa',
  'sử dụng': 'xử dụng|sữ dụng',
  'tập trung': '(?<!(?:học|luyện|sưu|bài|thực|tổng) )tập chung(?! kết)',
  'thẩm định': 'thẫm định',
  'thẩm quyền': 'thẫm quyền',
  'thực hiện': 'thực hiên|thực hiệt',
  'thường xuyên': 'thường xuyện|thường suyên',
  'tổ chức': 'tỗ chức|tổ trức|tồ chức',
  'tổng hợp': 'tỗng hợp|tổng họp',
  'trách nhiệm': 'trách nhiêm|trách nhiện|chách nhiệm',
  'triển khai': 'chiển khai|triễn khai|trển khai|triển khia',
  'tuyên truyền': 'tuyên chuyền|truyên truyền|tuyền truyền|tuyên truyên',
  'ủy ban': 'ũy ban|ủy bang',
  'vướng mắc': 'vướn mắc|vướng mắt',
  'xã hội': 'xả hội|xã hôi',
  'xây dựng': 'xây dụng|xay dựng|xây dưng',
  'xuất sắc': 'suất sắc|xuất xắc|xuất sắt',
  'xử lý': 'xữ lý|(?<!(?:lịch|tiểu|quốc|dã|biên|văn|chính) )sử lý',
  'xử phạt': 'xữ phạt|sử phạt',
};

/** Any of the slips, as a pattern's source. */
export const misspelt = Object.values(slips).join('|');

const meant = new Map(
  Object.entries(slips).flatMap(([right, wrong]) =>
    wrong
      .split(/\|(?![^(]*\))/u)
      .map((it): [string, string] => [it.replace(/\([^)]*\([^)]*\)[^)]*\)|\([^)]*\)/gu, ''), right]),
  ),
);

/** The slips themselves, in small letters. */
export const misspeltWords: readonly string[] = [...meant.keys()];

/** What is meant by a slip, in the capitals of the slip; null for other words. */
export function meantBy(slip: string): string | null {
  const right = meant.get(slip.toLowerCase().replace(/[\s\u00a0]/gu, ' '));
  if (right === undefined) return null;
  if (slip === slip.toUpperCase()) return right.toUpperCase();
  return /^\p{Ll}/u.test(slip) ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
