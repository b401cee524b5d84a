import { type Block, line, type Line, type Spec, textOf } from './spec';

/** A habit that changes a correct draft into another correct one; null where it has no room. */
export interface Variation {
  readonly name: string;
  readonly apply: (spec: Spec) => Spec | null;
}

const joined = (lines: readonly Line[], mark = '\n') => line(lines.map(textOf).join(mark), lines[0]?.look);

function everyText(spec: Spec, change: (text: string) => string): Spec {
  const one = (it: Line): Line => ({
    ...it,
    pieces: it.pieces.map((piece, i, all) => {
      if (typeof piece === 'string') return change(piece);
      return i < all.length - 1 ? piece : [change(piece[0]), piece[1]];
    }),
  });
  const block = (it: Block): Block => (it.kind === 'line' ? one(it) : it);
  return {
    ...spec,
    ...{ chuQuan: spec.chuQuan.map(one), banHanh: spec.banHanh.map(one), quocHieu: spec.quocHieu.map(one) },
    ...{ kinhGui: spec.kinhGui.map(one), chuKy: spec.chuKy.map(one), noiNhan: spec.noiNhan.map(one) },
    ...{
      trichYeu: spec.trichYeu.map(one),
      vv: spec.vv.map(one),
      body: spec.body.map(block),
      phuLuc: spec.phuLuc.map(block),
    },
  };
}

const oldTones: readonly (readonly [string, string])[] = [
  ['Ủy', 'Uỷ'],
  ['ủy', 'uỷ'],
  ['ỦY', 'UỶ'],
  ['hóa', 'hoá'],
  ['Hòa', 'Hoà'],
  ['HÒA', 'HOÀ'],
  ['thủy', 'thuỷ'],
];

/** Sentences that a hasty rule would mark; every one of them is right. */
const traps: readonly string[] = [
  'Phối hợp với Tòa án nhân dân, Viện kiểm sát nhân dân, Hội đồng nhân dân các cấp và lực lượng Công an nhân dân, Quân đội nhân dân trong công tác tuyên truyền.',
  'Nâng cao hiệu lực, hiệu quả quản lý nhà nước; sử dụng ngân sách nhà nước đúng quy định, bảo đảm quyền lợi của doanh nghiệp nhà nước và người lao động.',
  'Thực hiện Công văn số 552-CV/TU ngày 24 tháng 6 năm 2021 của Tỉnh ủy về nâng cao hiệu quả công tác dân vận; Kết luận số 43-KL/TW ngày 07 tháng 01 năm 2019 của Ban Bí thư.',
  'Tỷ lệ hài lòng đạt 95,6%; giải quyết 1.234/1.250 hồ sơ (đạt 98,7%), tăng 3,5 điểm % so với cùng kỳ năm 2025; nhiệt độ 38°C, diện tích 12 m2, tổng vốn 1.250.000.000 đồng.',
  'Mọi thông tin xin liên hệ ông Nguyễn Văn Bình, điện thoại 0905.123.456, thư điện tử: nvbinh@quangngai.gov.vn, trang thông tin https://quangngai.gov.vn.',
  'Giai đoạn 2021 - 2025, các xã vùng sâu, vùng xa, vùng đồng bào dân tộc thiểu số, biên giới, hải đảo được ưu tiên; thời gian từ 7 giờ 30 phút đến 11 giờ 30 phút các ngày thứ Hai, thứ Tư, thứ Sáu.',
  'Người có công với cách mạng, hộ nghèo, hộ cận nghèo được hỗ trợ theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.',
  'Trong đó, nêu rõ: (i) kết quả đạt được; (ii) tồn tại, hạn chế; (iii) nguyên nhân và trách nhiệm; (iv) giải pháp thời gian tới.',
  'Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ, Chủ tịch Ủy ban nhân dân tỉnh đã có ý kiến tại các cuộc họp ngày 05/01/2026 và ngày 12/02/2026.',
  'Áp dụng điểm a, điểm b khoản 2 và khoản 3 Điều 15 của Luật Đầu tư công; các Điều 5, 6, 7 và Điều 8 của Luật Tiếp công dân.',
];

/** Habits of correct drafts. */
export const variations: readonly Variation[] = [
  {
    name: 'names of the bodies in one paragraph, with soft breaks',
    apply: (spec) => (spec.banHanh.length < 2 ? null : { ...spec, banHanh: [joined(spec.banHanh)] }),
  },
  {
    name: 'Quốc hiệu and Tiêu ngữ in one paragraph',
    apply: (spec) => ({
      ...spec,
      quocHieu: [],
      tieuNgu: [
        line(
          [
            [textOf(spec.quocHieu[0] ?? line('')), spec.quocHieu[0]?.look ?? {}],
            ['\n', {}],
            [textOf(spec.tieuNgu[0] ?? line('')), spec.tieuNgu[0]?.look ?? {}],
          ],
          spec.tieuNgu[0]?.look,
        ),
      ],
    }),
  },
  {
    name: 'trích yếu of several lines in one paragraph',
    apply: (spec) => (spec.trichYeu.length < 2 ? null : { ...spec, trichYeu: [joined(spec.trichYeu)] }),
  },
  {
    name: 'V/v of several lines in one paragraph',
    apply: (spec) => (spec.vv.length < 2 ? null : { ...spec, vv: [joined(spec.vv)] }),
  },
  {
    name: 'Nơi nhận as one paragraph with soft breaks',
    apply: (spec) => ({ ...spec, noiNhan: [...spec.noiNhan.slice(0, 1), joined(spec.noiNhan.slice(1))] }),
  },
  {
    name: 'tone marks where they stood before',
    apply: (spec) => everyText(spec, (text) => oldTones.reduce((sum, [now, old]) => sum.replaceAll(now, old), text)),
  },
  {
    name: 'the name far below by its spacing',
    apply: (spec) => ({
      ...spec,
      chuKy: spec.chuKy
        .filter((it) => textOf(it) !== '')
        .map((it, i, all) => (i === all.length - 1 ? line(textOf(it), { ...it.look, before: 70 }) : it)),
    }),
  },
  {
    name: 'signed in the file',
    apply: (spec) => ({
      ...spec,
      chuKy: spec.chuKy.map((it, i, all) =>
        i === all.length - 3 ? line('(Đã ký)', { align: 'center', size: 14 }) : it,
      ),
    }),
  },
  {
    name: 'number and date still dotted',
    apply: (spec) =>
      (spec.truth.date ?? '') < '2025-07-01'
        ? null
        : {
            ...spec,
            truth: { ...spec.truth, date: null },
            so: spec.so.map((it) => line(textOf(it).replace(/: *\d*/, ': ......'), it.look)),
            ngay: spec.ngay.map((it) =>
              line(textOf(it).replace(/ngày.*tháng.*năm/, 'ngày .... tháng .... năm'), it.look),
            ),
          },
  },
  {
    name: 'blanks at the ends of lines',
    apply: (spec) => everyText(spec, (text) => `${text} `),
  },
  {
    name: 'a blank paragraph between the blocks',
    apply: (spec) => ({
      ...spec,
      kinhGui: spec.kinhGui.length === 0 ? [] : [line('', { size: 14 }), ...spec.kinhGui, line('', { size: 14 })],
      body: [...spec.body, line('', { size: 14 })],
    }),
  },
  {
    name: 'the drafter’s symbol under Nơi nhận',
    apply: (spec) => ({ ...spec, noiNhan: [...spec.noiNhan, line('PL.(30)', { size: 11 })] }),
  },
  {
    name: 'a table of tasks in the middle',
    apply: (spec) => ({
      ...spec,
      body: [
        ...spec.body.slice(0, -1),
        {
          kind: 'grid',
          size: 12,
          rows: [
            ['STT', 'Nhiệm vụ', 'Đơn vị'],
            ['1', 'rà soát hồ sơ', 'Phòng Kinh tế'],
            ['2', 'lập dự toán, trình phê duyệt', 'Phòng Tài chính'],
          ],
        },
        ...spec.body.slice(-1),
      ],
    }),
  },
  ...traps.map((trap, i): Variation => ({
    name: `a sentence that only looks wrong, ${i + 1}`,
    apply: (spec) => {
      const like = spec.body.find(
        (it): it is Line =>
          it.kind === 'line' && it.look.align === 'justify' && it.look.bold !== true && it.look.italic !== true,
      );
      const at = spec.body.findIndex((it) => it === like);
      return like === undefined
        ? null
        : { ...spec, body: [...spec.body.slice(0, at + 1), line(trap, like.look), ...spec.body.slice(at + 1)] };
    },
  })),
];
