import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { letterhead } from '../../law/nd30/letterhead';

const chinhQuyen =
  /^(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?=$|\s+(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?:\s|$))/u;

export const trenUyBan = defineRule({
  id: 'nd30/co-quan-chu-quan/tren-uy-ban',
  ref: 'ND30-CQ-07',
  component: 'coQuanChuQuan',
  title: 'Trên tên Ủy ban nhân dân, Hội đồng nhân dân không ghi cơ quan chủ quản',
  severity: 'warning',
  appliesTo: 'all',
  basis: letterhead.coQuanChuQuanThongLe,
  messages: { khongCo: 'Trên tên “{coQuan}” ghi cơ quan chủ quản “{actual}”.' },
  examples: {
    right: ['UBND TỈNH LÀO CAI'],
    wrong: [
      {
        text: 'UBND TỈNH LÀO CAI',
        shown: 'trên “ỦY BAN NHÂN DÂN XÃ BẢO HÀ”',
        beside: { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BẢO HÀ' },
      },
    ],
  },

  *check({ anatomy }) {
    const [part] = anatomy.of('coQuanChuQuan');
    const issuers = anatomy.of('coQuanBanHanh');
    const name = issuers.map(textOf).join(' ');
    if (part === undefined || part.confidence === 'likely' || !chinhQuyen.test(name.normalize('NFC'))) return;
    const actual = textOf(part);
    if (
      !chinhQuyen.test(actual.normalize('NFC')) ||
      !/(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)\s/u.test(actual.normalize('NFC'))
    )
      return;
    yield { message: 'khongCo', place: at(part), data: { actual, coQuan: name }, actual };
  },
});
