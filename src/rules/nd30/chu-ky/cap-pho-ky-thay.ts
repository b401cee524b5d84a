import type { Part } from '../../../anatomy/model';
import { authorityOf, isHeadTitle, titleOf, type Authority } from '../../reading/authority';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

export const capPhoKyThay = defineRule({
  id: 'nd30/chu-ky/cap-pho-ky-thay',
  ref: 'ND30-KY-02',
  component: 'chuKy',
  title: 'Cấp phó ký thay người đứng đầu thì ghi “KT.” trước chức vụ của người đứng đầu',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.',
  ),
  messages: {
    thieuKt: 'Người ký là cấp phó (“{chucVu}”) nhưng không có dòng “KT.” ở trên.',
    phaiLaKt: 'Cấp phó của chính người đứng đầu ký thì ghi “KT.”, không ghi “{vietTat}.”.',
    trungChucVu: 'Dưới “{actual}” lại là chính chức vụ đó, không phải chức vụ của người ký thay.',
  },
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình', 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình'],
    wrong: ['PHÓ GIÁM ĐỐC\nTrần Văn Bình', 'TUQ. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const signer = parts.find((part) => part.role === 'chucVu');
      if (component !== 'chuKy' || signer === undefined) continue;
      const authorities = parts.flatMap((part) => (part.role === 'quyenHan' ? known(part) : []));
      const chucVu = titleOf(signer);
      const last = authorities.at(-1);
      if (last?.authority.abbreviation === 'tm' && isHeadTitle(last.authority.of)) continue;
      // KT. is there, above TM.: thu-tu-quyen-han says so.
      if (last?.authority.abbreviation === 'tm' && authorities.some((it) => it.authority.abbreviation === 'kt'))
        continue;
      if (/^(?:pho (?!.*(?:phu trach|dieu hanh))|thu truong$)/.test(chucVu)) {
        if (last === undefined || last.authority.abbreviation === 'tm') {
          const soft = last === undefined ? {} : { severity: 'warning' as const };
          yield {
            message: 'thieuKt',
            ...soft,
            place: at(signer),
            data: { chucVu: textOf(signer) },
            actual: textOf(signer),
          };
        } else if (isOwnDeputy(last.authority, chucVu)) {
          const vietTat = last.authority.abbreviation.toUpperCase();
          yield { message: 'phaiLaKt', place: at(last.part), data: { vietTat }, actual: textOf(last.part) };
        }
      } else if (last?.authority.abbreviation === 'kt' && last.authority.of === chucVu) {
        yield {
          message: 'trungChucVu',
          severity: 'warning',
          place: at(signer),
          data: { actual: textOf(last.part) },
          actual: textOf(signer),
        };
      }
    }
  },
});

interface Known {
  readonly part: Part;
  readonly authority: Authority;
}

function known(part: Part): readonly Known[] {
  const authority = authorityOf(part);
  return authority === null ? [] : [{ part, authority }];
}

/** TL. and TUQ. are for the head of a body below, not for the head's own deputy. */
function isOwnDeputy({ abbreviation, of }: Authority, chucVu: string): boolean {
  const deputy = of === 'bo truong' ? 'thu truong' : `pho ${of}`;
  return (abbreviation === 'tl' || abbreviation === 'tuq') && chucVu.startsWith(deputy);
}
