import type { Trace, TraceGroup } from '../../host/host';
import { words } from '../language/words';

/** What the author reads while cleaning a draft. */
export const strings = words('clean', {
  intro: 'Những dấu vết của việc soạn thảo còn trong văn bản. Bỏ chọn phần muốn giữ.',
  looking: 'Đang tìm dấu vết…',
  nothing: 'Không còn dấu vết nào.',
  unread: 'Không đọc được dấu vết trong văn bản này.',
  clean: 'Làm sạch',
  close: 'Đóng',
  more: (count: number) => `và ${count} chỗ khác`,
  done: (count: number) => `Đã làm sạch ${count} dấu vết.`,
  notDone: 'Chưa làm sạch được. Xem lời nhắc ở trên rồi làm lại.',
  groups: {
    changes: 'Chấp nhận thay đổi đang theo dõi',
    comments: 'Bỏ nhận xét bên lề',
    highlights: 'Bỏ tô màu nền',
  } satisfies Record<TraceGroup, string>,
  kinds: {
    insertion: 'chữ thêm',
    deletion: 'chữ xóa',
    move: 'chữ chuyển chỗ',
    format: 'đổi định dạng',
    comment: 'nhận xét',
    highlight: 'tô màu nền',
  } satisfies Record<Trace['kind'], string>,
  stories: {
    body: 'Văn bản',
    header: 'Đầu trang',
    footer: 'Chân trang',
    footnotes: 'Cước chú',
    endnotes: 'Chú thích cuối',
  } satisfies Record<Trace['story'], string>,
  paragraph: (count: number) => `Đoạn ${count}`,
} as const);

/** “Đoạn 5, chữ thêm “Nội vụ” (Lê An)”. */
export function lineOf({ kind, story, paragraph, author, text }: Trace): string {
  const place = paragraph === null ? strings.stories[story] : strings.paragraph(paragraph + 1);
  const quoted = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  const said = `${place}, ${strings.kinds[kind]}`;
  return `${said}${quoted === '' ? '' : ` “${quoted}”`}${author === null ? '' : ` (${author})`}`;
}

/** “Bỏ nhận xét bên lề (3)”. */
export function groupName(group: TraceGroup, count: number): string {
  return `${strings.groups[group]} (${count})`;
}
