import type { Anatomy } from '../../anatomy/model';
import type { DateMention } from '../../text/date-mentions';
import { datedParts, isOfInstrument, sentenceBefore, type DatedPart, type DatedText } from './dated-parts';

/** A day by which the document wants something. */
export interface Deadline extends SaidDeadline {
  readonly dated: DatedPart;
}

interface SaidDeadline {
  readonly date: DateMention;
  /** “trước ngày”: the day itself no longer counts. */
  readonly before: boolean;
  /** Something is to be sent: somebody must be there to take it. */
  readonly sends: boolean;
}

/** What stands right before the date of a deadline. */
const phrase =
  /(?<!\p{L})(?:(?<truoc>trước)|(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trong| hết)*|hạn (?:cuối|chót)(?: cùng)?(?: là)?(?: vào| đến)?|(?<het>đến hết)|thời hạn(?: [\p{L}]{1,8}){0,6}(?: là| đến| trước|:)|xong trong)(?: \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?,?)?(?: thứ [\p{L}\d]{1,4},?| chủ nhật,?)? $/iu;

/** Work that is asked for; a bare “trước ngày” is often a condition of law (“đất sử dụng trước ngày 01/7/2014”). */
const work =
  /(?<!\p{L})(?:gửi|báo cáo|nộp|hoàn thành|tổng hợp|đăng ký|phản hồi|góp ý|trình|xong|cung cấp|đề xuất|có ý kiến|cho ý kiến|trả lời|rà soát|triển khai|thực hiện|xây dựng kế hoạch|ban hành kế hoạch|tổ chức|phê duyệt|bàn giao|giải ngân)(?!\p{L})/iu;

const sending = /(?<!\p{L})(?:gửi|báo cáo|nộp|đăng ký|phản hồi|góp ý|trả lời|có ý kiến|cho ý kiến|cung cấp)(?!\p{L})/iu;

/** What was, or a condition of law. */
const told =
  /(?<!\p{L})(?:đã|tính|lũy kế|luỹ kế|quá hạn|có hiệu lực|phát sinh|đất|tuyển dụng|sinh|công trình|nhà ở|trường hợp|người(?! đứng đầu)|từ ngày|hồ sơ (?:nộp|tiếp nhận)|so với|kỳ trước|gia hạn|điều chỉnh|đính chính|thay vì|quá thời hạn|chưa (?:gửi|báo cáo|nộp|hoàn thành))(?!\p{L})/iu;

/** What another text lays down, unless this document asks for it in its turn. */
const laidDown = /(?<!\p{L})(?:[Tt]heo|[Cc]ăn cứ|quy định tại)(?!\p{L})|\d ?[/-] ?\p{Lu}/u;

const asked = /(?<!\p{L})(?:đề nghị|yêu cầu|giao|kính đề nghị|phải|cần)(?!\p{L})/iu;

const known = new WeakMap<Anatomy, readonly Deadline[]>();

/** The deadlines the document sets; read once, whichever rule asks first. */
export function deadlinesOf(anatomy: Anatomy): readonly Deadline[] {
  const deadlines = known.get(anatomy) ?? datedParts(anatomy).flatMap(deadlinesIn);
  known.set(anatomy, deadlines);
  return deadlines;
}

function deadlinesIn(dated: DatedPart): readonly Deadline[] {
  if (dated.part.role === 'canCu' || dated.part.component !== 'noiDung') return [];
  const deadlines = said.get(dated.said) ?? [...deadlinesSaid(dated.said)];
  said.set(dated.said, deadlines);
  return deadlines.map((deadline) => ({ ...deadline, dated }));
}

/** What a text says is the same wherever it stands. */
const said = new WeakMap<DatedText, readonly SaidDeadline[]>();

function* deadlinesSaid(dated: DatedText): Iterable<SaidDeadline> {
  for (const date of dated.dates) {
    const found = phrase.exec(dated.text.slice(Math.max(0, date.start - 70), date.start));
    if (found === null || isOfInstrument(dated, date)) continue;
    const { truoc, het } = found.groups ?? {};
    const sentence = sentenceBefore(dated, date);
    // What is asked for begins with the asking; what is told before it belongs to the occasion.
    const ask = asked.exec(sentence);
    const own = ask === null ? sentence : sentence.slice(ask.index);
    if (told.test(own) || (ask === null && laidDown.test(sentence))) continue;
    if ((truoc !== undefined || het !== undefined) && !work.test(own)) continue;
    yield { date, before: truoc !== undefined, sends: sending.test(own) };
  }
}
