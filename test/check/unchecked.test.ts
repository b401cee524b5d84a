import { uncheckedOf } from '../../src/check/unchecked';
import { rules } from '../../src/rules/index';
import { draftOf } from '../support/draft-of';

const picture = { part: 'body', paragraph: 0, width: null, height: null } as const;
const head = { quocHieu: null, tieuNgu: null, coQuanBanHanh: null, diaDanhThoiGian: null, trichYeu: null } as const;

test.each([
  ['no picture: what is missing is missing', { ...head, soKyHieu: null }, false, []],
  [
    'the whole letterhead in a picture, its “V/v” too',
    { ...head, soKyHieu: null },
    true,
    ['quocHieu', 'tieuNgu', 'coQuanBanHanh', 'soKyHieu', 'diaDanhThoiGian', 'trichYeu'],
  ],
  [
    'the number is there: the “V/v” under it would be too',
    head,
    true,
    ['quocHieu', 'tieuNgu', 'coQuanBanHanh', 'diaDanhThoiGian'],
  ],
] as const)('%s', (_, texts, hasPicture, expected) => {
  const { draft, anatomy } = draftOf({ kind: 'cong-van', ...texts });
  const shown = { ...draft, pictures: hasPicture ? [picture] : [] };
  expect(uncheckedOf(shown, anatomy, rules).map(({ component }) => component)).toEqual(expected);
});
