import { isLong } from './conditions';
import { bodyLook, everywhere, fault, type Fault, look, oneParagraph, page, pageNumber, where } from './fault';

const grids = (spec: { readonly body: readonly { readonly kind: string }[] }) =>
  spec.body.some(({ kind }) => kind === 'grid');

/** Paper, margins, page numbers, the font of all. */
export const trang: readonly Fault[] = [
  fault('PAGE-01', 'trang', 'paper is Letter', page({ width: 215.9, height: 279.4 })),
  fault('PAGE-01', 'trang', 'paper is A5', page({ width: 148, height: 210 })),
  fault(
    'PAGE-02',
    'trang',
    'landscape without a table',
    where((spec) => !grids(spec), page({ width: 297, height: 210, landscape: true })),
  ),
  fault('PAGE-03', 'trang', 'top margin 15 mm', page({ top: 15 })),
  fault('PAGE-03', 'trang', 'top margin 30 mm', page({ top: 30 })),
  fault('PAGE-04', 'trang', 'bottom margin 12,7 mm', page({ bottom: 12.7 })),
  fault('PAGE-04', 'trang', 'bottom margin 27 mm', page({ bottom: 27 })),
  fault('PAGE-05', 'trang', 'left margin 25,4 mm', page({ left: 25.4 })),
  fault('PAGE-05', 'trang', 'left margin 40 mm', page({ left: 40 })),
  fault('PAGE-06', 'trang', 'right margin 25,4 mm', page({ right: 25.4 })),
  fault('PAGE-06', 'trang', 'right margin 10 mm', page({ right: 10 })),
  fault('A89', 'trang', 'Word’s own margins', page({ top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 })),
  fault('PAGE-07', 'trang', 'Arial throughout', everywhere({ font: 'Arial' })),
  fault('PAGE-07', 'trang', 'Calibri throughout', everywhere({ font: 'Calibri' })),
  fault('PAGE-08', 'trang', '.VnTime throughout', everywhere({ font: '.VnTime' })),
  fault('PAGE-08', 'trang', 'VNI-Times throughout', everywhere({ font: 'VNI-Times' })),
  fault('PAGE-07', 'noiDung', 'one paragraph in Arial', (spec) =>
    bodyLook({ font: 'Arial' }, oneParagraph(spec))(spec),
  ),
  fault('PAGE-07', 'quocHieu', 'Quốc hiệu in Arial', look('quocHieu', { font: 'Arial' })),
  fault('PAGE-07', 'noiNhan', 'Nơi nhận in Calibri', look('noiNhan', { font: 'Calibri' })),
  fault('PAGE-09', 'trang|noiDung', 'a blue paragraph', (spec) =>
    bodyLook({ color: '0000FF' }, oneParagraph(spec))(spec),
  ),
  fault('PAGE-10', 'trang', 'page number in the footer', pageNumber({ where: 'footer' })),
  fault('PAGE-10', 'trang', 'page number on the right', pageNumber({ align: 'right' })),
  fault('PAGE-10', 'trang', 'page number on the left', pageNumber({ align: 'left' })),
  fault('PAGE-10', 'trang', 'page number shown on page 1', pageNumber({ hiddenOnFirst: false })),
  fault('A94', 'trang', 'Trang 2', pageNumber({ before: 'Trang ' })),
  fault('A94', 'trang', '- 2 -', pageNumber({ before: '- ', after: ' -' })),
  fault('FONT-14', 'trang', 'page number of size 11', pageNumber({ look: { size: 11 } })),
  fault('FONT-14', 'trang', 'page number in italics', pageNumber({ look: { size: 14, italic: true } })),
  fault('PAGE-10', 'trang', 'Roman page numbers', pageNumber({ format: 'lowerRoman' })),
  fault('PAGE-10', 'trang', 'numbers begin at 5', pageNumber({ start: 5 })),
  fault('PAGE-10', 'trang', 'long and without page numbers', where(isLong, page({ number: null }))),
  fault(
    'PAGE-12',
    'trang',
    'Quốc hiệu 13 with Tiêu ngữ 13',
    where(({ quocHieu }) => quocHieu[0]?.look.size === 13, look('tieuNgu', { size: 13 })),
  ),
  fault(
    'PAGE-12',
    'trang',
    'Quốc hiệu 12 with Tiêu ngữ 14',
    where(({ quocHieu }) => quocHieu[0]?.look.size === 12, look('tieuNgu', { size: 14 })),
  ),
];
