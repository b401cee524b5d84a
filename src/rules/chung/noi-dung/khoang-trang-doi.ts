import { hinted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { defineRule } from '../../rule';
import { findAll, replaceWith } from '../../words';

/** Two or three blanks between words. More are an alignment by hand; after “ngày”, “số” or a colon they wait for ink. */
const pattern = /[\p{L}\p{N},;.)”"%](?<sai>[ \u00a0]{2,3})(?=[\p{L}\p{N}(“"])/dgu;
const hint = /[ \u00a0][ \u00a0]/;
const awaitsInk = /(?:ngày|tháng|năm|số|quý|giờ|phút|ông|bà|điều|khoản|lần|là|bằng)$/iu;

export const khoangTrangDoi = defineRule({
  id: 'chung/noi-dung/khoang-trang-doi',
  ref: null,
  component: 'noiDung',
  title: 'Giữa các từ chỉ có một khoảng trắng',
  severity: 'info',
  appliesTo: 'all',
  basis: null,
  messages: {
    motCho: 'Có khoảng trắng thừa giữa hai từ.',
    nhieuCho: 'Có {count} chỗ thừa khoảng trắng giữa hai từ.',
  },
  examples: {
    right: ['Thực hiện Nghị quyết trong ngày   tháng   năm 2026, số      /KH-UBND.'],
    wrong: ['Tiếp tục quán triệt, tuyên truyền vai trò của công tác dân vận theo  Nghị quyết.'],
  },

  *check({ anatomy }) {
    const parts = hinted(anatomy.of('noiDung'), hint).filter(
      ({ role, paragraph }) => textRoles.includes(role) && !paragraph.text.includes('\t'),
    );
    const extra = parts.flatMap((part) =>
      findAll(part, pattern).flatMap(({ sai }) =>
        sai === undefined || isBlankToFill(part.paragraph.text, sai.span.start) ? [] : [sai],
      ),
    );
    const first = extra[0];
    if (first === undefined) return;
    yield {
      message: extra.length === 1 ? 'motCho' : 'nhieuCho',
      place: { kind: 'span', span: first.span },
      data: { count: String(extra.length) },
      fixes: [{ title: 'Bỏ khoảng trắng thừa', safety: 'safe', edits: extra.map((it) => replaceWith(it, ' ')) }],
    };
  },
});

function isBlankToFill(text: string, at: number): boolean {
  return awaitsInk.test(text.slice(Math.max(0, at - 12), at).normalize('NFC'));
}
