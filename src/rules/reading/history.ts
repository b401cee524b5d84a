/** Words that speak of how things were, of how they changed, or of a person's papers. */
const past =
  /trước đây|trước khi|trước thời điểm|(?<!\p{L})cũ(?!\p{L})|nguyên (?:là|quán|giám|chủ|phó|trưởng|bí)|sáp nhập|sát nhập|hợp nhất|sắp xếp|giải thể|chấm dứt|kết thúc (?:hoạt động|nhiệm vụ)|chuyển giao|bàn giao|tiếp nhận|kế thừa|đổi tên|được thành lập|lịch sử|thời kỳ|không còn|không tổ chức|bỏ cấp|chuyển đổi|quê quán|quê ở|nơi sinh|sinh (?:ngày|năm|tại)|chia tách|tách ra|địa giới|hai cấp|02 cấp|2 cấp|giấy chứng nhận|giấy phép|(?:được )?chuyển (?:cho|về|từ|sang)|nay là|thay cho|thay thế/iu;

/** Names that keep what they were called: schools, hospitals, streets, companies. */
const inName =
  /(?<!\p{L})(?:Trường(?! hợp)|TRƯỜNG|THPT|THCS|Tiểu học|Mầm non|Đại học|Cao đẳng|Bệnh viện|BỆNH VIỆN|Đài|ĐÀI|Báo(?! cáo)|BÁO|đường|(?<!thành )phố|[Qq]uốc lộ|[Tt]ỉnh lộ|Công ty|CÔNG TY|Ngân hàng|NGÂN HÀNG|Quỹ|QUỸ|Nhà máy|Khu công nghiệp|Cụm công nghiệp|Cảng|Bảo tàng|BẢO TÀNG|Hội(?! đồng| nghị)|HỘI(?! ĐỒNG)|Câu lạc bộ|chợ|[Dd]ự án|[Cc]ông trình|Trung tâm|TRUNG TÂM|Hợp tác xã|Điện lực|Đội tuyển|Đại hội(?: đại biểu)?|Đoàn(?! kiểm tra| công tác| giám sát))(?!\p{L})[^,;.:()]{0,60}$/u;

/** Quoted, told of the past, or part of a name that nobody changed: such words are right as they stand. */
export function isOfThePast(text: string, start: number, end: number, changedOn: string, on: string): boolean {
  const before = clauseBefore(text, start);
  const after = /^[^;\n]{0,160}/u.exec(text.slice(end))?.[0] ?? '';
  return (
    text.lastIndexOf('“', start) > text.lastIndexOf('”', start) ||
    past.test(text.slice(Math.max(0, start - 300), end + 160)) ||
    inName.test(before) ||
    citedBefore(before, changedOn) ||
    namesEarlierTime(`${before} ${after}`, changedOn, on)
  );
}

/** What stands before the words in their sentence. */
function clauseBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - 400), start);
  return near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('; '), near.lastIndexOf('\n')) + 1);
}

/** “Quyết định số 12/QĐ-UBND ngày 15/3/2023 của UBND …”: an instrument has the names of its time. */
function citedBefore(before: string, changedOn: string): boolean {
  const cited =
    /\d ?[/-] ?\p{L}[\p{L}\d/-]*(?<ngay>[^.;:]{0,60}?) của [^,;:]{0,60}(?:, (?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|HĐND|UBND)[^,;:]{0,60}){0,4}(?:,| và)? ?$/u.exec(
      before,
    );
  const year = /(?:năm |[/.-])(?<nam>(?:19|20)\d\d)/u.exec(cited?.groups?.ngay ?? '')?.groups?.nam;
  return cited !== null && (year === undefined || Number(year) <= Number(changedOn.slice(0, 4)));
}

/** Years that begin a span count by its end: “2021 - 2030” is not over. Years of symbols are no times spoken of. */
const yearSpoken = /(?<![\d.-])(?<nam>(?:19|20)\d\d)(?![\d/])(?! ?[-–] ?(?:19|20)\d\d)/gu;

/** The day of a cited instrument says when that was signed, not when this happens. */
const instrumentDay =
  /(?=,? (?:ngày )?\d)(?<=\d ?[/-] ?\p{L}[\p{L}\d/-]{0,30}),? (?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}/gu;

function namesEarlierTime(sentence: string, changedOn: string, on: string): boolean {
  if (!/(?:19|20)\d\d/u.test(sentence)) return false;
  const [changed, now] = [Number(changedOn.slice(0, 4)), Number(on.slice(0, 4))];
  return [...sentence.replace(instrumentDay, '').matchAll(yearSpoken)].some(({ groups }) => {
    const year = Number(groups?.nam);
    return year < changed || (year === changed && now > changed);
  });
}

/** A document about the past as a whole: what it tells of had other names. */
export function isAboutThePast(title: string): boolean {
  return /tổng kết|lịch sử|sáp nhập|hợp nhất|sắp xếp|giải thể|kết thúc hoạt động|bàn giao|chuyển giao|kỷ niệm|địa giới/iu.test(
    title,
  );
}
