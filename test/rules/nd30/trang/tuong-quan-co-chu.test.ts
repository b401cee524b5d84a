import { tuongQuanCoChu } from '../../../../src/rules/nd30/trang/tuong-quan-co-chu';
import { describeRule } from '../../../support/describe-rule';

const sizes = (quocHieu: number, tieuNgu: number) => ({
  quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size: quocHieu } },
  tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', look: { size: tieuNgu } },
});

describeRule(tuongQuanCoChu, {
  passes: [
    ['13 and 14', sizes(13, 14)],
    ['12 and 13', sizes(12, 13)],
    ['half sizes', sizes(12.5, 13.5)],
    ['a Quốc hiệu that is wrong by itself', sizes(14, 14)],
    ['a Tiêu ngữ that is wrong by itself', sizes(13, 12)],
    ['no Tiêu ngữ', { tieuNgu: null }],
  ],
  flags: [
    ['13 and 13', sizes(13, 13), 'khongThongNhat'],
    ['12 and 14', sizes(12, 14), 'khongThongNhat'],
  ],
});
