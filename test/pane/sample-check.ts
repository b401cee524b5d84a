import type { Anatomy, Component, Part, Role } from '../../src/anatomy/model';
import type { CheckResult } from '../../src/check/check';
import type { DraftDocument, Paragraph } from '../../src/draft/model';
import type { Finding, Fix, LegalBasis } from '../../src/finding/model';
import { draft, paragraph } from '../support/draft-builder';

type Line = readonly [component: Component, text: string, role?: Role];

const lines: readonly Line[] = [
  ['coQuanBanHanh', 'ỦY BAN NHÂN DÂN'],
  ['coQuanBanHanh', 'HUYỆN BÌNH SƠN'],
  ['soKyHieu', 'Số: 689 /UBND-VX'],
  ['trichYeu', 'V/v triển khai thực hiện công tác dân vận trên địa bàn huyện'],
  ['quocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['tieuNgu', 'Độc lập – Tự do – Hạnh phúc'],
  ['diaDanhThoiGian', 'Bình Sơn, ngày 16 tháng 03 năm 2023'],
  ['kinhGui', 'Kính gửi: Thủ trưởng các phòng, ban chuyên môn;'],
  [
    'noiDung',
    '2. Thực hiện nghiêm quy chế dân chủ ở cơ sở, Luật thực hiện dân chủ ở cơ sở, nhất là việc công khai, lấy ý kiến của nhân dân, của cộng đồng khi triển khai các nội dung, công việc.',
    'doan',
  ],
  ['noiNhan', '- Cơ quan Tổ chức – Nội vụ', 'item'],
  ['chuKy', 'KT. CHỦ TỊCH', 'quyenHan'],
  ['chuKy', 'Nguyễn Văn Sơn', 'hoTen'],
];

/** The draft behind the sample findings. */
export const sampleDraft: DraftDocument = draft(...lines.map(([, text]) => paragraph(text)));

/** An anatomy in which every line of the draft is what it is listed as. */
export function anatomyOfLines(of: readonly Line[], paragraphs: readonly Paragraph[]): Anatomy {
  const parts = of.map(([component, text, role = 'main'], i): Part => ({
    component,
    role,
    paragraph: paragraphs[i]!,
    start: 0,
    end: text.length,
    confidence: 'sure',
  }));
  return {
    system: 'nd30',
    outOfScope: null,
    kind: 'cong-van',
    date: '2023-03-16',
    standing: 'own',
    range: { from: 0, to: paragraphs.length },
    reasons: ['Có Quốc hiệu; số viết “Số: …/UBND-VX”; có “V/v”, không có tên loại.', 'Văn bản ngày 16/3/2023.'],
    occurrences: parts.map((part) => ({ component: part.component, parts: [part], score: 1, because: [] })),
    of: (component) => parts.filter((part) => part.component === component),
    attached: [],
  };
}

const basis: LegalBasis = {
  instrument: '30/2020/NĐ-CP',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
  quote:
    'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ.',
  standing: 'text',
};

/** A finding on words of the sample draft; the fix replaces them. */
export function findingOn(
  component: Component,
  words: string,
  instead: string | null,
  more: Partial<Finding> & { readonly safety?: Fix['safety'] } = {},
): Finding {
  const { safety = 'safe', ...own } = more;
  const at = sampleDraft.paragraphs.findIndex((it, i) => lines[i]?.[0] === component && it.text.includes(words));
  const start = sampleDraft.paragraphs[at]!.text.indexOf(words);
  const span = { part: 'body', paragraph: at, start, end: start + words.length } as const;
  const edits = [{ kind: 'replaceText', span, expect: words, text: instead ?? '' }] as const;
  return {
    rule: `nd30/${component}/mau`,
    ref: null,
    component,
    severity: 'error',
    place: { kind: 'span', span },
    message: `“${words}” chưa đúng.`,
    actual: words,
    expected: instead,
    basis,
    fixes: instead === null ? [] : [{ title: `Ghi “${instead}”`, safety, edits }],
    ...own,
  };
}

const boldFix: Fix = {
  title: 'Bỏ in đậm',
  safety: 'review',
  edits: [
    {
      kind: 'formatRuns',
      span: { part: 'body', paragraph: 3, start: 0, end: 60 },
      expect: lines[3]![1],
      format: { bold: false },
    },
  ],
};

/** The faults of the sample: five errors and three to look at. */
export const sampleFindings: readonly Finding[] = [
  findingOn('tieuNgu', '– Tự do –', '- Tự do -', { message: 'Tiêu ngữ dùng gạch dài thay gạch nối.' }),
  findingOn('soKyHieu', ' /', '/', { message: 'Thừa dấu cách trước dấu gạch chéo.' }),
  findingOn('diaDanhThoiGian', 'tháng 03', 'tháng 3', { severity: 'warning', message: 'Tháng 3 không ghi thêm số 0.' }),
  findingOn('trichYeu', lines[3]![1], null, {
    rule: 'nd30/trich-yeu/in-dam',
    message: 'Trích yếu công văn không in đậm.',
    actual: 'đậm',
    expected: 'đứng',
    fixes: [boldFix],
  }),
  findingOn('noiDung', 'thực hiện dân chủ', 'Thực hiện dân chủ', {
    rule: 'nd30/noi-dung/ten-luat',
    severity: 'warning',
    message: 'Tên gọi của luật viết hoa chữ đầu.',
  }),
  findingOn('noiDung', 'nhân dân', 'Nhân dân', {
    rule: 'chung/noi-dung/nhan-dan',
    severity: 'warning',
    message: '“Nhân dân” luôn viết hoa.',
    safety: 'review',
  }),
  findingOn('noiNhan', '– Nội vụ', '- Nội vụ;', { message: 'Dòng 4 thiếu dấu chấm phẩy, dùng gạch dài.' }),
  findingOn('chuKy', 'KT. CHỦ TỊCH', null, {
    rule: 'nd30/chu-ky/thieu-chuc-vu',
    message: 'Sau “KT. CHỦ TỊCH” thiếu chức vụ người ký.',
    actual: null,
  }),
];

/** The sample check as the engine would answer it. */
export function sampleResult(more: Partial<CheckResult> = {}): CheckResult {
  return {
    anatomy: anatomyOfLines(lines, sampleDraft.paragraphs),
    findings: sampleFindings,
    unchecked: [{ component: 'trang', reason: 'Word không trao phần đầu trang của văn bản này.' }],
    notices: [],
    citations: [],
    readyToSign: false,
    ...more,
  };
}
