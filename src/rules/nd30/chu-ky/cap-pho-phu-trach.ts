import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { defineRule } from '../../rule';
import { find } from '../../words';

const phuTrach = /^phó\s.*?(?<them>\s+(?:phụ trách|điều hành).*)$/diu;

export const capPhoPhuTrach = defineRule({
  id: 'nd30/chu-ky/cap-pho-phu-trach',
  ref: 'ND30-KY-08',
  component: 'chuKy',
  title: 'Cấp phó phụ trách, điều hành ký như cấp phó ký thay cấp trưởng',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng.',
  ),
  messages: { phuTrach: 'Chức vụ ghi thêm “{them}”, cấp phó được giao phụ trách ký như ký thay.' },
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      const them = part.role === 'chucVu' ? find(part, phuTrach)?.them : undefined;
      if (them === undefined) continue;
      yield {
        message: 'phuTrach',
        place: { kind: 'span', span: them.span },
        data: { them: them.text.trim() },
        actual: them.text.trim(),
      };
    }
  },
});
