import { rawDocx } from './raw-docx';

const rPr = (inside: string): string => (inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`);
const run = (text: string, properties = ''): string =>
  `<w:r>${rPr(properties)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (properties: string, ...runs: string[]): string => `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
const style = (type: string, id: string, basedOn: string, paragraph: string, characters: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}` +
  `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${rPr(characters)}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const as = (id: string): string => `<w:rStyle w:val="${id}"/>`;

/** A draft whose looks come from defaults, chains of styles, character styles and direct formatting, in every combination that offices make. */
export function styleMaze(): Uint8Array {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style('paragraph', 'Normal', '', '', '<w:sz w:val="28"/>', ' w:default="1"') +
    style('paragraph', 'NoiDung', 'Normal', '<w:ind w:firstLine="567"/><w:jc w:val="both"/>', '') +
    style('paragraph', 'NoiDungThut', 'NoiDung', '<w:ind w:left="567" w:hanging="283"/>', '<w:i/>') +
    style('paragraph', 'TieuDe', 'Normal', '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="26"/>') +
    style('paragraph', 'TieuDeNhat', 'TieuDe', '', '<w:b w:val="0"/><w:caps/>') +
    style('character', 'Dam', '', '', '<w:b/>') +
    style('character', 'DamNghieng', 'Dam', '', '<w:i/><w:sz w:val="22"/>');
  const body = [
    p('', run('Mặc định, '), run('đậm, ', '<w:b/>'), run('nghiêng, ', '<w:i/>'), run('nhỏ.', '<w:sz w:val="20"/>')),
    p(styled('NoiDung'), run('Nội dung lùi đầu dòng '), run('đậm theo kiểu chữ', as('Dam'))),
    p(styled('NoiDung') + '<w:ind w:firstLine="0"/><w:jc w:val="left"/>', run('Nội dung bỏ lùi')),
    p(styled('NoiDungThut'), run('Nghiêng theo kiểu đoạn '), run('đứng lại', '<w:i w:val="0"/>')),
    p(styled('TieuDe'), run('Đậm theo kiểu đoạn '), run('không đậm', '<w:b w:val="0"/>')),
    p(styled('TieuDeNhat'), run('Kiểu con bỏ đậm '), run('lại đậm', as('Dam'))),
    p(styled('KhongCo'), run('Kiểu không có')),
    p(
      '<w:jc w:val="right"/><w:ind w:left="1134" w:right="567"/>',
      run('Căn phải '),
      run('kiểu chữ ghép', as('DamNghieng')),
    ),
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc>${p(styled('TieuDe'), run('Ô trái'))}</w:tc><w:tc>${p('<w:jc w:val="center"/>', run('Ô phải', '<w:i/>'))}</w:tc></w:tr></w:tbl>`,
    p('', run('Cuối.')),
  ];
  return rawDocx({ styles, body: body.join('') });
}
