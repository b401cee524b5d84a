import type { Part } from '../../../anatomy/model';
import type { Severity } from '../../../finding/model';
import { goneGroups } from '../../../facts/districts';
import { renamedPartyBodies } from '../../../facts/party-bodies';
import { patternOf } from '../../../facts/outdated';
import { goneProvinceCommittees, goneProvinces } from '../../../facts/provinces';
import { goneCommittees, goneDepartments, goneMinistries } from '../../../facts/sectors';
import { sifted } from '../../sieve/sieve';
import { textOf } from '../../place';
import { isAboutThePast, isOfThePast } from '../../reading/history';
import type { OutdatedWords } from '../../reading/outdated';
import type { RuleContext } from '../../rule';
import { outdatedRule } from '../../shapes/outdated';

const groups = [
  goneGroups,
  goneProvinces,
  goneProvinceCommittees,
  goneMinistries,
  goneDepartments,
  goneCommittees,
  renamedPartyBodies,
];
/** Any of the words: nothing else can be out of date. */
const sought = groups.map(patternOf);
const hints = groups.map(({ hint }) => hint);
const firstDay = groups.flatMap(({ facts }) => facts.map(({ from }) => from)).sort()[0] ?? '9999-12-31';

/** Letters typed decomposed show no sign of ours: such a paragraph is read. */
const decomposed = /[\u0300-\u036f]/;

/** Căn cứ lines and cells of tables name what there was. */
const roles: readonly Part['role'][] = ['main', 'thamQuyen', 'nguoiNhan', 'moDau', 'doan', 'ket', 'tieuDe'];

/** The body is given work, asked or written to. */
const duocGiaoTruoc = /(?:giao|đề nghị|yêu cầu|gửi|phối hợp(?: với)?|báo cáo)[^.;:]{0,60}$/iu;
const duocGiaoSau =
  /^[^.;:]{0,60}(?<!\p{L})(?:chủ trì|phối hợp|tổ chức|triển khai|thực hiện|có trách nhiệm|chỉ đạo|báo cáo|xây dựng|rà soát|hướng dẫn|tham mưu)/iu;

export const tenCu = outdatedRule({
  id: 'chung/noi-dung/ten-cu',
  ref: null,
  component: 'noiDung',
  title: 'Nội dung gọi cơ quan, đơn vị hành chính theo tên tại ngày của văn bản',
  severity: 'warning',
  groups,
  *lines({ anatomy, asOf }) {
    if (asOf < firstDay || isAboutThePast(titleOf(anatomy))) return;
    for (const component of ['trichYeu', 'noiDung'] as const) {
      for (const part of sifted(anatomy.of(component), sought)) {
        const { text } = part.paragraph;
        const mayBe = roles.includes(part.role) && (hints.some((hint) => hint.test(text)) || decomposed.test(text));
        if (mayBe) yield [part];
      }
    }
  },
  unless: isRightAfterAll,
  soften: severityOf,
  examples: {
    right: [
      'Giao Sở Tài chính chủ trì, phối hợp với UBND các xã, phường, đặc khu thực hiện.',
      'Trường THPT chuyên tỉnh Nam Định tổ chức ngày hội.',
    ],
    wrong: ['Giao Sở Kế hoạch và Đầu tư chủ trì thực hiện.', 'Đề nghị UBND các huyện, thị xã, thành phố báo cáo.'],
  },
});

function titleOf(anatomy: RuleContext['anatomy']): string {
  return anatomy.of('trichYeu').map(textOf).join(' ').normalize('NFC');
}

function isRightAfterAll({ within: { text, start, end }, fact }: OutdatedWords, { asOf }: RuleContext): boolean {
  // The title of the democracy ordinance and of many a report: “Quy chế dân chủ ở xã, phường, thị trấn”.
  if (/dân chủ (?:ở|tại) $/iu.test(text.slice(Math.max(0, start - 12), start))) return true;
  return isOfThePast(text, start, end, fact.from, asOf);
}

function severityOf({ within: { text, start, end }, fact }: OutdatedWords): Severity | undefined {
  const active = duocGiaoTruoc.test(text.slice(Math.max(0, start - 80), start)) || duocGiaoSau.test(text.slice(end));
  return active && fact.sure !== 'memory' ? undefined : 'info';
}
