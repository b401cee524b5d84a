/** Ways to begin a sentence that promise a main clause: "Thực hiện Kế hoạch số …, Ủy ban nhân dân xã …". */
const lead =
  /^[\s\d.)(+a-d-]{0,8}(?:thuc hien|can cu|theo|tren co so|trien khai|quan triet|tiep theo|phuc dap|tra loi|xet|sau khi|qua|thuc thi|thi hanh|chap hanh|tiep thu|huong ung|de|nham|thong nhat voi|tu|trong|tai|doi voi|cu the hoa) /;
/** Whoever or whatever the main clause may be about, where it is written in small letters. */
const subject =
  /(?:các|mọi|mỗi|từng|toàn|những|một số|nhiều|đối tượng|người|h[àằ]ng (?:năm|tháng|quý|tuần)|trong|thời gian|từ|đến|chúng tôi|đồng chí|nhân dân|đơn vị|địa phương|cấp ủy|chi bộ|xã(?! hội)|phường|tỉnh|huyện|thành phố|trường(?! hợp)|tổ(?! chức)|phòng(?! chống|,| ngừa| thủ| bệnh| cháy)|sở|công an|trạm|khối|thôn|quy hoạch|kinh phí|việc(?! làm)|hiện nay|kết quả|nội dung|hồ sơ|nếu|khi|sau khi|trước|ngày|giám đốc|chủ tịch|văn phòng|trung tâm|ban(?! hành)) /iuy;
/** In the author's own letters: without dấu "có" would be "cơ" and "lập" would be "lắp". */
const predicate =
  / (?:được|đã|phải|gồm|có|là|thực hiện|ban hành|báo cáo|xây dựng|yêu cầu|đề nghị|hướng dẫn|chủ trì|tham gia|tổ chức|chịu trách nhiệm|xem xét|thống nhất|quyết định|kết luận|tiến hành|hoàn thành|tham mưu|triển khai|đề xuất|chỉ đạo|phân công|giao|kiến nghị|thông báo|tiếp nhận|rà soát|thành lập|phối hợp|gửi|không|chưa|sẽ|vẫn|đang|cần|nên|đạt|công bố|quán triệt|lựa chọn|trình|phê duyệt|tăng cường|tập trung|điều chỉnh|thay mặt|đăng ký|khởi công|ký cam kết|hoàn thiện|vận động|bố trí|kiểm tra|ghi nhận|hỗ trợ|tuyên truyền|bảo đảm|đảm bảo|giải quyết|lãnh đạo|nhận được|kính|do [^,;]{2,60} lập)(?!\p{L})/iu;

/** Where a title ends that has swallowed the main clause's subject. */
const ending = /^(?:$|[.:]|,? (?:nhu sau|de nghi|yeu cau|da duoc)(?![a-z]))/;

const reach = 240;
/** The end of a sentence or of a part of it. */
const stop = /[;:]|\.(?: |\/|$)/;

/** True where something is said of what stands behind the offset, before the sentence is over. */
export function predicateBehind(text: string, at: number): boolean {
  const rest = text.slice(at, at + reach);
  const end = stop.exec(rest)?.index ?? rest.length;
  return predicate.test(rest.slice(0, end));
}

/**
 * The comma at which a title gives way to the main clause of its sentence, where it would else run to the sentence's end
 * and leave "Theo Quyết định số … về …, mỗi xã phải …" without one; null where the sentence promises none.
 */
export function mainClauseIn(text: string, plain: string, start: number, end: number): number | null {
  if (start > reach || !ending.test(plain.slice(end, end + 10))) return null;
  const before = plain.slice(0, start);
  if (!lead.test(before) || /[;:]|[a-z)]\. /.test(before)) return null;
  let small: number | null = null;
  for (let at = plain.indexOf(', ', start); at >= 0 && at < end; at = plain.indexOf(', ', at + 1)) {
    if (isQuoted(text, start, at) || !predicateBehind(text, at + 2)) continue;
    const written = text.charAt(at + 2);
    if (written !== written.toLowerCase()) return at;
    subject.lastIndex = at + 2;
    if (small === null && subject.test(text)) small = at;
  }
  return small;
}

/** Inside quotation marks or brackets. */
function isQuoted(text: string, start: number, at: number): boolean {
  const words = text.slice(start, at);
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return count(/[“«(]/g) > count(/[”»)]/g) || count(/"/g) % 2 === 1;
}
