import { body } from '../../law/nd30/body';
import type { PlacedCitation } from '../../reading/references';
import { defineRule } from '../../rule';

/** Higher instruments before lower ones; what is not named here has no rank that is plain. */
const ranks: Readonly<Record<string, number>> = {
  'Hiến pháp': 0,
  'Bộ luật': 1,
  Luật: 1,
  'Pháp lệnh': 2,
  'Nghị định': 3,
  'Thông tư': 4,
};

/** Titles of those that give the issuer its competence: they stand before those that give the content (khoản 6, điểm a). */
const competence = /chức năng|nhiệm vụ, quyền hạn|cơ cấu tổ chức|quy chế làm việc|phân cấp|ủy quyền|phân công/iu;

export const canCuThuTu = defineRule({
  id: 'nd30/vien-dan/can-cu-thu-tu',
  ref: 'ND30-CC-01',
  component: 'vienDan',
  title: 'Căn cứ là văn bản có hiệu lực pháp lý cao hơn thường đứng trước',
  severity: 'info',
  appliesTo: 'all',
  basis: { ...body.canCuGom, standing: 'custom' },
  messages: { sauThap: 'Căn cứ “{cao}” thường đứng trước “{thap}”.' },
  examples: {
    right: [
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nThực hiện.',
    ],
    wrong: [
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nThực hiện.',
    ],
  },

  *check(context) {
    const grounds = (context.citations?.(context) ?? []).filter(isGround);
    for (const [i, ground] of grounds.entries()) {
      const rank = rankOf(ground);
      const lower = grounds.slice(0, i).find((it) => rankOf(it) > rank && !competence.test(textOf(it)));
      if (lower === undefined) continue;
      yield {
        message: 'sauThap',
        place: { kind: 'span', span: ground.span },
        data: { cao: nameOf(ground), thap: nameOf(lower) },
      };
      return;
    }
  },
});

/** The first reference of a căn cứ line, where its type has a rank. */
function isGround({ standing, reference, part }: PlacedCitation): boolean {
  if (standing !== 'canCu' || !((reference.type?.value ?? '') in ranks)) return false;
  return /^[\s\u00a0-]*Căn[\s\u00a0]cứ[\s\u00a0]*$/u.test(
    part.paragraph.text.slice(part.start, part.end).normalize('NFC').slice(0, reference.start),
  );
}

function rankOf({ reference }: PlacedCitation): number {
  return ranks[reference.type?.value ?? ''] ?? 0;
}

function textOf({ part }: PlacedCitation): string {
  return part.paragraph.text.slice(part.start, part.end).normalize('NFC');
}

function nameOf({ reference: { type, symbol, law } }: PlacedCitation): string {
  return `${type?.value ?? ''} ${symbol === null ? (law?.value ?? '') : `số ${symbol.value.number}`}`.trim();
}
