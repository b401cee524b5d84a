import type { Part } from '../../../anatomy/model';
import type { Fix } from '../../../finding/model';
import { fold } from '../../../text/fold';
import { thongLe } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { assignmentsIn, type Assignment } from '../../reading/assignments';
import { isCovered } from '../../../anatomy/receiver-cover';
import { defineRule } from '../../rule';

export const thieuDonViDuocGiao = defineRule({
  id: 'nd30/noi-nhan/thieu-don-vi-duoc-giao',
  ref: 'ND30-NN-06',
  component: 'noiNhan',
  title: 'Đơn vị được giao việc trong nội dung có trong Kính gửi hoặc Nơi nhận',
  severity: 'info',
  appliesTo: ['cong-van', 'ke-hoach', 'chi-thi', 'thong-bao', 'huong-dan', 'chuong-trinh', 'phuong-an', 'cong-dien'],
  basis: thongLe(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm c',
    'nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản',
  ),
  messages: { thieu: 'Nội dung giao việc cho {donVi} nhưng Kính gửi và Nơi nhận không có.' },
  examples: {
    right: [
      {
        text: 'Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.',
        shown: 'nội dung viết “Phòng Kế hoạch - Tài chính chủ trì …”',
        kind: 'ke-hoach',
        beside: { noiDung: 'Sở Nội vụ xây dựng Kế hoạch như sau:\nPhòng Kế hoạch - Tài chính chủ trì thực hiện./.' },
      },
    ],
    wrong: [
      {
        text: 'Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT, NC.',
        shown: 'nội dung viết “Giao Sở Tài chính …”',
        kind: 'ke-hoach',
        beside: {
          noiDung:
            'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nGiao Sở Tài chính bố trí kinh phí.\nCác sở thực hiện./.',
        },
      },
    ],
  },

  *check({ anatomy, kind }) {
    // Without Kính gửi a công văn does not say whom it is for: that is told already.
    if (kind === 'cong-van' && anatomy.of('kinhGui').length === 0) return;
    const noiNhan = anatomy.of('noiNhan');
    const heading = noiNhan.find(({ role }) => role === 'heading');
    if (heading === undefined || !noiNhan.some(({ role }) => role === 'item')) return;
    const called = anatomy.of('noiDung').filter(({ role }) => role === 'nguoiNhan');
    const lines = [...anatomy.of('kinhGui'), ...called, ...noiNhan].map(textOf);
    const issuer = fold([...anatomy.of('coQuanChuQuan'), ...anatomy.of('coQuanBanHanh')].map(textOf).join(' '));
    const missing = assignmentsIn(anatomy).filter(
      ({ unit }) => !issuer.includes(fold(unit)) && !isCovered(unit, lines),
    );
    if (missing.length === 0) return;
    const luu = noiNhan.find(({ role }) => role === 'luu');
    yield {
      message: 'thieu',
      place: at(heading),
      data: { donVi: missing.map(({ unit }) => `“${unit}”`).join(', ') },
      fixes: luu === undefined ? [] : additions(luu, missing),
    };
  },
});

/** The units on lines of their own above “Lưu”; none where that line shares its paragraph. */
function additions(luu: Part, missing: readonly Assignment[]): readonly Fix[] {
  const { part, index, text, label } = luu.paragraph;
  if (text.trim().length > luu.end - luu.start) return [];
  const lines = missing.map(({ unit }) => `${label === '' ? '- ' : ''}${unit};`);
  return [
    {
      title: 'Thêm vào Nơi nhận',
      safety: 'review',
      edits: [{ kind: 'insertParagraphs', part, paragraph: index, where: 'before', expect: text, lines }],
    },
  ];
}
