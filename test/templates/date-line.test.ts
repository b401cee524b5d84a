import { lengthOf, partyLetterhead, stateLetterhead } from '../../src/templates/page/letterhead';
import { paper, stylesOf } from '../../src/templates/page/styles';
import { roomOf } from '../../src/templates/sheet';

const words = (place: string) => ({
  superior: null,
  issuer: 'Ủy ban nhân dân',
  symbol: 'Số:      /UBND-VP',
  placeAndDate: `${place}, ngày      tháng      năm 2026`,
  tenLoai: null,
  trichYeu: 'V/v chuyển đổi số',
  template: { kind: 'cong-van' as const },
});

describe.each([
  ['nd30', stateLetterhead],
  ['hd05', partyLetterhead],
] as const)('%s', (convention, lay) => {
  const look = stylesOf[convention].DiaDanhThoiGian;

  test.each(['Hà Nội', 'Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh', 'Phan Rang - Tháp Chàm'])(
    'the date of %s stands on one line',
    (place) => {
      const { widths } = lay(words(place));
      expect(widths[1]).toBeGreaterThan(lengthOf(words(place).placeAndDate, look));
      expect(widths[0] + widths[1]).toBeCloseTo(roomOf(paper));
    },
  );

  test('a short place leaves the columns as they are; without a date its place moves nothing', () => {
    const usual = lay(words('Hà Nội')).widths;
    expect(usual[0]).toBeCloseTo(roomOf(paper) * 0.39);
    expect(lay(words('Phan Rang - Tháp Chàm'), false).widths).toEqual(usual);
  });
});
