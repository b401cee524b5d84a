import { danhSoLienTuc } from '../../../../src/rules/hd36/noi-dung/danh-so-lien-tuc';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [...text.split('\n'), 'Các chi bộ thực hiện.'] });

describeRule(danhSoLienTuc, {
  passes: [
    ['Roman with hyphens', body('I- MỤC ĐÍCH\n1. Một.\n2. Hai.\nII- NỘI DUNG\n1. Một.\nIII- TỔ CHỨC THỰC HIỆN')],
    ['decimal levels', body('1. Một.\n1.1. Một một.\n1.2. Một hai.\n2. Hai.')],
    ['hyphens after figures within the list', body('1. Một:\n1- Trong một.\n2- Trong hai.\n2. Hai.')],
  ],
  flags: [
    ['a Roman number left out', body('I- MỤC ĐÍCH\nII- NỘI DUNG\nIV- TỔ CHỨC THỰC HIỆN'), 'nhay'],
    ['a khoản left out', body('1. Một.\n3. Hai.'), 'nhay'],
    ['a number twice', body('1. Một.\n2. Hai.\n2. Ba.'), 'trung'],
  ],
});
