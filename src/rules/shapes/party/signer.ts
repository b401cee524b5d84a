import type { Anatomy, Part } from '../../../anatomy/model';
import { fold } from '../../../text/fold';
import { at, textOf } from '../../place';
import { isJoint, isSteering, nameIn } from '../../reading/party-bodies';
import { isPost } from '../../reading/party-lines';
import { beforeName } from '../../reading/person-name';
import { hasTwoPosts, signaturesOf } from '../../reading/party-signatures';
import { defineRule, type Flag, type Rule } from '../../rule';
import { find, replaceWith } from '../../words';
import { slipRule } from '../slip';
import type { PartyDemand } from './demand';

const committee = '(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) (?:UỶ|ỦY)';
const department = '(?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG ĐẢNG|KINH TẾ|ĐỐI NGOẠI|CÁN BỘ)';

/** A title and the name of the body that is written after it. */
const withBody = new RegExp(
  `^(?:(?:PHÓ )?(?:BÍ THƯ|CHÁNH VĂN PHÒNG)(?: THƯỜNG TRỰC)?(?<sai>[ ,-]+(?:${committee}|CHI BỘ|ĐẢNG BỘ|TRUNG ƯƠNG)(?: .*)?)|(?:PHÓ )?CHỦ NHIỆM(?: THƯỜNG TRỰC)?(?<sai2>[ ,-]+(?:(?:UỶ|ỦY) BAN KIỂM TRA|UBKT)(?: .*)?)|(?:PHÓ )?TRƯỞNG BAN(?: THƯỜNG TRỰC)?(?<sai3>[ ,-]+${department}(?: .*)?))$`,
  'du',
);

/** The signer's title without the name of the body; where several bodies sign, or two posts, the name is asked for. */
export function titleAloneRule(demand: PartyDemand): Rule<'tenCoQuan'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Chức vụ người ký không ghi kèm tên cấp uỷ, cơ quan, tổ chức đảng',
    appliesTo: 'all',
    messages: { tenCoQuan: 'Chức vụ ghi “{actual}”, quy định không ghi kèm tên cấp uỷ, cơ quan.' },
    examples: {
      right: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình'],
      wrong: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ ĐẢNG UỶ\nTrần Văn Bình', 'TRƯỞNG BAN TỔ CHỨC\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      if (isSteering(nameIn(anatomy, 'coQuanBanHanh')) || isJoint(anatomy) || hasCertificate(anatomy)) return;
      for (const signature of signaturesOf(anatomy)) {
        if (hasTwoPosts(signature)) continue;
        for (const part of signature.titles) {
          const { sai, sai2, sai3 } = find(part, withBody) ?? {};
          const extra = sai ?? sai2 ?? sai3;
          if (extra === undefined) continue;
          const actual = textOf(part);
          yield {
            message: 'tenCoQuan',
            place: at(part),
            data: { actual },
            actual,
            expected: actual.slice(0, extra.span.start - part.start),
            fixes: [{ title: 'Bỏ tên cơ quan', safety: 'review', edits: [replaceWith(extra, '')] }],
          };
        }
      }
    },
  });
}

/** “Xác nhận chữ ký của đồng chí …”: two signatures, of two bodies. */
function hasCertificate(anatomy: Anatomy): boolean {
  return anatomy.of('chuKy').some((part) => /^xac nhan\b/.test(fold(textOf(part))));
}

const longCollective =
  /^T\s?[/.]?\s?M[\s.]+(?:BAN THƯỜNG VỤ(?<sai>[ ,-]+(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) (?:UỶ|ỦY)(?: .*)?)|ĐẢNG (?:UỶ|ỦY)(?<sai2> (?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN) .+)|CHI BỘ(?<sai3> .+)|(?:UỶ|ỦY) BAN KIỂM TRA(?<sai4>[ ,-]+(?:TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ) (?:UỶ|ỦY)(?: .*)?))$/du;

/** “T/M BAN THƯỜNG VỤ”, “T/M ĐẢNG UỶ”: the collective alone, as the examples print it. */
export function collectiveAloneRule(demand: PartyDemand): Rule<'thua' | 'khacCapUy'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Sau “T/M” chỉ ghi tên tập thể, không ghi kèm tên địa phương, cấp uỷ',
    appliesTo: 'all',
    messages: {
      thua: 'Sau tên tập thể ghi thêm “{thua}”; mẫu chỉ ghi “{expected}”.',
      khacCapUy: 'Quyền hạn ký ghi “{actual}”, văn bản này của {capUy}.',
    },
    examples: {
      right: ['T/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn Bình', 'T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'],
      wrong: ['T/M BAN THƯỜNG VỤ ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình', 'T/M ĐẢNG UỶ XÃ BẢO THẮNG\nBÍ THƯ\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      yield* ofAnother(anatomy);
      for (const part of anatomy.of('chuKy')) {
        const found = part.role === 'quyenHan' ? find(part, longCollective) : undefined;
        const extra = found?.sai ?? found?.sai2 ?? found?.sai3 ?? found?.sai4;
        if (extra === undefined) continue;
        const expected = textOf(part).slice(0, extra.span.start - part.start);
        yield {
          message: 'thua',
          place: { kind: 'span', span: extra.span },
          data: { thua: extra.text.trim(), expected },
          actual: textOf(part),
          expected,
          fixes: [{ title: `Chỉ ghi “${expected}”`, safety: 'review', edits: [replaceWith(extra, '')] }],
        };
      }
    },
  });
}

const committeeWord = /^(?:(?:tinh|thanh|dang|huyen|quan|thi) uy|chi bo)\b/;

/** “T/M TỈNH UỶ” on what a đảng uỷ issues; a congress's paper is confirmed by another body. */
function* ofAnother(anatomy: Anatomy): Iterable<Flag<'khacCapUy'>> {
  const issuer = committeeWord.exec(nameIn(anatomy, 'coQuanBanHanh'))?.[0];
  const [name] = anatomy.of('coQuanBanHanh');
  if (issuer === undefined || name?.confidence !== 'sure' || isJoint(anatomy) || hasCertificate(anatomy)) return;
  for (const { abbreviation, of, part } of signaturesOf(anatomy).flatMap(({ authorities }) => authorities)) {
    const signed = committeeWord.exec(of)?.[0];
    if (abbreviation !== 'tm' || signed === undefined || signed === issuer) continue;
    const capUy = textOf(name).normalize('NFC').split(' ').slice(0, 2).join(' ').toLocaleLowerCase('vi');
    yield { message: 'khacCapUy', place: at(part), data: { actual: textOf(part), capUy }, actual: textOf(part) };
  }
}

const inFull: Readonly<Record<string, string>> = {
  BTV: 'BAN THƯỜNG VỤ',
  BCH: 'BAN CHẤP HÀNH',
  ĐU: 'ĐẢNG UỶ',
  UBKT: 'UỶ BAN KIỂM TRA',
};

/** “T/M BTV”: the collective cut short. */
export function collectiveInFullRule(demand: PartyDemand) {
  return slipRule({
    ...demand,
    component: 'chuKy',
    roles: ['quyenHan'],
    title: 'Sau “T/M”, “T/L” tên tập thể ghi đầy đủ, không viết tắt',
    message: 'Tên tập thể trong quyền hạn ký viết tắt “{sai}”.',
    pattern: /^T\s?[/.]?\s?[ML][\s.]+(?<sai>BTV|BCH|ĐU|UBKT)(?!\p{L})/dgu,
    right: ({ sai }) => inFull[sai?.text.normalize('NFC') ?? ''] ?? null,
    safety: 'review',
    examples: {
      right: ['T/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn Bình'],
      wrong: ['T/M BTV\nBÍ THƯ\nTrần Văn Bình'],
    },
  });
}

/** Members sign on behalf of the committee by their names alone. */
export function noMemberTitleRule(demand: PartyDemand): Rule<'uyVien' | 'chucVuKhac'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Thay mặt cấp uỷ ký chỉ ghi chức vụ bí thư, phó bí thư; uỷ viên không ghi chức vụ',
    appliesTo: 'all',
    messages: {
      uyVien: 'Dưới “T/M” ghi chức vụ “{actual}”; người ký là uỷ viên không ghi chức vụ.',
      chucVuKhac: 'Thay mặt cấp uỷ ghi chức vụ “{actual}”; chỉ ghi bí thư, phó bí thư.',
    },
    examples: {
      right: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình', 'T/M BỘ CHÍNH TRỊ\nTrần Văn Bình'],
      wrong: ['T/M BAN THƯỜNG VỤ\nUỶ VIÊN\nTrần Văn Bình', 'T/M ĐẢNG UỶ\nCHỦ TỊCH\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      for (const signature of signaturesOf(anatomy)) {
        const own = signature.authorities.find(({ abbreviation }) => abbreviation === 'tm');
        if (own === undefined || hasTwoPosts(signature)) continue;
        const posts = signature.titles.filter(isPost);
        const member = posts.find((part) => /^uy vien\b/.test(fold(textOf(part))));
        const other = collective.test(own.of) && !posts.some(isSecretary) ? posts[0] : undefined;
        const title = member ?? other;
        if (title === undefined) continue;
        const message = member === undefined ? 'chucVuKhac' : 'uyVien';
        yield { message, place: at(title), data: { actual: textOf(title) }, actual: textOf(title) };
      }
    },
  });
}

/** What a committee signs as, folded: the whole of it or its standing committee. */
const collective =
  /^(?:ban thuong vu|ban chap hanh|(?:tinh|thanh|dang|huyen|quan|thi) uy|chi bo|dang doan|ban can su dang)\b/;

function isSecretary(part: Part): boolean {
  return /\bbi thu\b/.test(fold(textOf(part)));
}

/** No degree, rank or title of honour before the signer's name. */
export function bareNameRule(demand: PartyDemand): Rule<'truocTen'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu',
    appliesTo: 'all',
    messages: { truocTen: 'Trước họ tên người ký ghi “{actual}”, quy định không ghi.' },
    examples: {
      right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'],
      wrong: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTS. Trần Văn Bình', 'T/M ĐẢNG UỶ\nBÍ THƯ\nĐại tá Trần Văn Bình'],
    },
    *check({ anatomy }) {
      for (const part of anatomy.of('chuKy')) {
        const before = part.role === 'hoTen' ? beforeName(part) : undefined;
        if (before === undefined) continue;
        const actual = before.text.trim();
        yield {
          message: 'truocTen',
          place: { kind: 'span', span: before.span },
          data: { actual },
          actual,
          fixes: [{ title: `Bỏ “${actual}”`, safety: 'safe', edits: [replaceWith(before, '')] }],
        };
      }
    },
  });
}
