import { readDraft } from '../../src/draft/read';
import type { Severity } from '../../src/finding/model';
import type { Label, Labels } from '../accuracy/labels';
import { vanBanDang } from './drafts/dang';
import { partySpecOf, withLines } from './party-phrasing';
import { line, type Spec } from './spec';
import { writers } from './writers';

/** One thing put wrong: words of the faulty draft by which its paragraph is found, and what a reader says of it. */
interface Slip {
  readonly component: string;
  readonly words: string | null;
  readonly severity: Severity;
  readonly ref: string | null;
  readonly why: string;
  readonly make: (spec: Spec) => Spec;
}

/** A golden draft of the Party: which correct one it comes from, by whose hand, and what is wrong in it. */
interface PartyGolden {
  readonly name: string;
  readonly from: string;
  readonly writer: string;
  readonly slips: readonly Slip[];
}

const slip = (
  component: string,
  words: string | null,
  severity: Severity,
  ref: string | null,
  why: string,
  make: Slip['make'],
): Slip => ({ component, words, severity, ref, why, make });

const colon = slip('soKyHieu', 'Số:', 'warning', 'HD05-SO-01', 'thừa dấu hai chấm sau “Số”', (spec) =>
  withLines(spec, 'so', (text) => text.replace('Số ', 'Số: ')),
);
const stateOrder = (symbol: string) =>
  slip('soKyHieu', symbol, 'error', 'HD05-SO-01', 'số, ký hiệu theo thứ tự của Nhà nước', (spec) =>
    withLines(spec, 'so', (text) => text.replace(/(\d+)-(\p{L}+)\/(\p{L}+)$/u, '$1/$2-$3')),
  );
const noStar = (issuer: string) =>
  slip('coQuanBanHanh', issuer, 'error', 'HD05-CQ-13', 'thiếu dấu sao dưới tên cơ quan', (spec) =>
    withLines(spec, 'banHanh', (text) => (text === '*' ? null : text)),
  );
const dotted = (words: string) =>
  slip('chuKy', words, 'error', 'HD05-KY-05', 'quyền hạn ký có dấu chấm theo lối Nhà nước', (spec) =>
    withLines(spec, 'chuKy', (text) => text.replace(/^T\/M /u, 'TM. ').replace(/^K\/T /u, 'KT. ')),
  );
const vv = slip('trichYeu', 'V/v', 'warning', 'HD05-TYCV-01', 'ghi tắt “V/v”', (spec) =>
  withLines(spec, 'vv', (text) => text.replace('về việc', 'V/v')),
);
const commas = slip(
  'noiNhan',
  'Thường trực Tỉnh uỷ (để báo cáo),',
  'error',
  'HD05-NN-02',
  'cuối dòng là dấu phẩy',
  (spec) => withLines(spec, 'noiNhan', (text) => text.replace('(để báo cáo);', '(để báo cáo),')),
);
const registry = slip('noiNhan', 'Lưu: VT', 'warning', 'HD05-NN-04', 'dòng “Lưu” theo lối Nhà nước', (spec) =>
  withLines(spec, 'noiNhan', (text) => text.replace(/- Lưu .*/u, '- Lưu: VT, VP.')),
);
const ended = (words: string) =>
  slip('noiDung', words, 'error', 'HD05-ND-05', 'kết thúc bằng “./.”', (spec) => ({
    ...spec,
    body: spec.body.map((block, i) =>
      i === spec.body.length - 1 && block.kind === 'line'
        ? line(
            block.pieces.map((it) => (typeof it === 'string' ? it.replace(/\.$/, './.') : it)),
            block.look,
          )
        : block,
    ),
  }));
const forSecretary = slip('chuKy', 'K/T BÍ THƯ', 'error', 'HD05-KY-06', 'phó bí thư ký thay bí thư', (spec) =>
  withLines(spec, 'chuKy', (text) => text.replace(/^T\/M .*/u, 'K/T BÍ THƯ')),
);
const committeeAbove = slip(
  'coQuanChuQuan',
  'TỈNH UỶ LÀO CAI',
  'error',
  'HD05-CQ-06',
  'trên đảng uỷ xã ghi tỉnh uỷ',
  (spec) => withLines(spec, 'chuQuan', () => 'TỈNH UỶ LÀO CAI'),
);
const noDashes = (words: string) =>
  slip('trichYeu', words, 'error', 'HD05-TL-03', 'thiếu “-----” dưới trích yếu', (spec) =>
    withLines(spec, 'trichYeu', (text) => (text === '-----' ? null : text)),
  );
const capital = (words: string) =>
  slip('trichYeu', words, 'warning', 'HD05-TY-02', 'trích yếu mở đầu bằng chữ hoa', (spec) =>
    withLines(spec, 'trichYeu', (text) => (text === '-----' ? text : text.charAt(0).toUpperCase() + text.slice(1))),
  );
const bodyWith = (from: string | RegExp, to: string) => (spec: Spec) => ({
  ...spec,
  body: spec.body.map((block) =>
    block.kind === 'line'
      ? line(
          block.pieces.map((it) => (typeof it === 'string' ? it.replace(from, to) : it)),
          block.look,
        )
      : block,
  ),
});

const goldens: readonly PartyGolden[] = [
  {
    name: 'dang-cong-van-hd05-dung',
    from: 'công văn của văn phòng tỉnh uỷ, 2026',
    writer: 'Word, edited for years',
    slips: [],
  },
  {
    name: 'dang-cong-van-hd05-sai',
    from: 'công văn của văn phòng tỉnh uỷ, 2026',
    writer: 'Word, edited for years',
    slips: [colon, vv, noStar('VĂN PHÒNG'), commas, dotted('KT. CHÁNH VĂN PHÒNG'), ended('thực hiện./.')],
  },
  {
    name: 'dang-ke-hoach-hd05-sai',
    from: 'kế hoạch của đảng ủy xã, 2026',
    writer: 'tabs, no-break spaces',
    slips: [stateOrder('12/KH-ĐU'), committeeAbove, noDashes('thực hiện công tác dân vận'), forSecretary, registry],
  },
  {
    name: 'dang-quyet-dinh-hd05-sai',
    from: 'quyết định của đảng uỷ phường, có căn cứ, 2026',
    writer: 'bold out of styles, VML lines, a cell for each half',
    slips: [
      capital('Khen thưởng tổ chức đảng'),
      slip(
        'noiDung',
        'Căn cứ Điều lệ Đảng,',
        'error',
        'HD05-CC-04',
        'cuối căn cứ là dấu phẩy',
        bodyWith('Điều lệ Đảng;', 'Điều lệ Đảng,'),
      ),
      slip(
        'noiDung',
        'ngày 15 tháng 6 năm 2022',
        'warning',
        'HD05-CC-02',
        'luật ghi cả ngày',
        bodyWith('khen thưởng năm 2022', 'khen thưởng ngày 15 tháng 6 năm 2022'),
      ),
    ],
  },
  {
    name: 'dang-to-trinh-hd05-sai',
    from: 'tờ trình của chi bộ, 2026',
    writer: 'automatic dashes, number and date in a table of their own',
    slips: [
      slip('kinhGui', 'Kính gửi', 'error', 'HD05-KG-02', 'tờ trình ghi “Kính gửi”', (spec) =>
        withLines(spec, 'kinhGui', (text) => text.replace('Kính trình', 'Kính gửi')),
      ),
    ],
  },
  {
    name: 'dang-bao-cao-hd05-sai',
    from: 'báo cáo của ban chỉ đạo không có con dấu, 2026',
    writer: 'text boxes, typed underscores',
    slips: [
      slip('chuKy', 'K/T TRƯỞNG BAN', 'error', 'HD05-KY-15', 'kiêm nhiệm mà ghi K/T', (spec) => ({
        ...spec,
        chuKy: [line('K/T TRƯỞNG BAN', spec.chuKy[0]?.look ?? {}), ...spec.chuKy],
      })),
      ended('hồ sơ đảng viên./.'),
    ],
  },
  {
    name: 'dang-nghi-quyet-hd36-dung',
    from: 'nghị quyết của tỉnh uỷ, 2025',
    writer: 'tabs, no-break spaces',
    slips: [],
  },
  {
    name: 'dang-chuong-trinh-hd36-sai',
    from: 'chương trình của đảng uỷ xã, 2024',
    writer: 'Word, edited for years',
    slips: [
      slip('soKyHieu', 'CTR', 'warning', 'DANG-SO-01', '“CTR” thay “CTr”', (spec) =>
        withLines(spec, 'so', (text) => text.replace('CTr', 'CTR')),
      ),
      slip('noiNhan', 'Huyện uỷ (để báo cáo);', 'error', 'DANG-NN-02', 'dấu chấm phẩy thay dấu phẩy', (spec) =>
        withLines(spec, 'noiNhan', (text) => text.replace('(để báo cáo),', '(để báo cáo);')),
      ),
    ],
  },
];

/** The drafts with their labels; the same bytes every time. */
export async function partyGoldens(): Promise<readonly { name: string; bytes: Uint8Array; labels: Labels }[]> {
  return Promise.all(
    goldens.map(async ({ name, from, writer, slips }) => {
      const words = vanBanDang.find((it) => it.name === from);
      if (words === undefined) throw new Error(`no draft ${from}`);
      const hand = writers.find((it) => it.name === writer);
      if (hand === undefined) throw new Error(`no writer ${writer}`);
      const spec = slips.reduce((it, { make }) => make(it), partySpecOf(words));
      const bytes = await hand.write(spec);
      const labels: Labels = {
        writer: `viết bằng máy: ${hand.name}`,
        ...{ system: spec.truth.system, outOfScope: null, kind: spec.truth.kind, date: spec.truth.date },
        faults: slips.map((it) => labelOf(it, bytes)),
        remarks: [],
      };
      return { name, bytes, labels };
    }),
  );
}

/** The paragraph of the body in which the words stand; in a text box none. */
function labelOf({ component, words, severity, ref, why }: Slip, bytes: Uint8Array): Label {
  const at = readDraft(bytes).paragraphs.findIndex(
    ({ text }) => words !== null && text.replaceAll('\u00a0', ' ').includes(words),
  );
  return { component, paragraph: at < 0 ? null : String(at), words: at < 0 ? null : words, ref, severity, why };
}
