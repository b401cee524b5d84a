import type { Trace, TraceGroup } from '../../host/host';

/** What the author reads while cleaning a draft. */
export const strings = {
  intro: 'Những dấu vết của việc soạn thảo còn trong văn bản. Bỏ chọn phần muốn giữ.',
  looking: 'Đang tìm dấu vết…',
  nothing: 'Không còn dấu vết nào.',
  unread: 'Không đọc được dấu vết trong văn bản này.',
  clean: 'Làm sạch',
  close: 'Đóng',
  more: (count: number) => `và ${count} chỗ khác`,
  done: (count: number) => `Đã làm sạch ${count} dấu vết.`,
  notDone: 'Chưa làm sạch được. Xem lời nhắc ở trên rồi làm lại.',
  group: (group: TraceGroup, count: number) => `${groups[group]} (${count})`,
} as const;

const groups: Readonly<Record<TraceGroup, string>> = {
  changes: 'Chấp nhận thay đổi đang theo dõi',
  comments: 'Bỏ nhận xét bên lề',
  highlights: 'Bỏ tô màu nền',
};

const kinds: Readonly<Record<Trace['kind'], string>> = {
  insertion: 'chữ thêm',
  deletion: 'chữ xóa',
  move: 'chữ chuyển chỗ',
  format: 'đổi định dạng',
  comment: 'nhận xét',
  highlight: 'tô màu nền',
};

const stories: Readonly<Record<Trace['story'], string>> = {
  body: 'Văn bản',
  header: 'Đầu trang',
  footer: 'Chân trang',
  footnotes: 'Cước chú',
  endnotes: 'Chú thích cuối',
};

/** “Đoạn 5, chữ thêm “Nội vụ” (Lê An)”. */
export function lineOf({ kind, story, paragraph, author, text }: Trace): string {
  const place = paragraph === null ? stories[story] : `Đoạn ${paragraph + 1}`;
  const words = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return `${place}, ${kinds[kind]}${words === '' ? '' : ` “${words}”`}${author === null ? '' : ` (${author})`}`;
}
