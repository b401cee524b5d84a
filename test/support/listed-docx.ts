import { rawDocx } from './raw-docx';

const level = (format: string, text: string, left: number, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr></w:lvl>`;

const words = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraph = (properties: string, ...runs: readonly string[]) =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;

const listed = (at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`;

/** A draft in whose body Word itself numbers paragraphs, with a heading style, a bold "Điều" and running text. */
export const listedDocx: Uint8Array = rawDocx({
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  numbering:
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level('decimal', '%1.', 720, 0)}${level('lowerLetter', '%2)', 1080, 1)}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  body:
    paragraph('<w:pStyle w:val="Heading1"/>', words('TỔ CHỨC THỰC HIỆN')) +
    paragraph(
      '<w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>',
      words('Ủy ban nhân dân xã yêu cầu:'),
    ) +
    paragraph(listed(0), words('Phòng Văn hóa - Xã hội chủ trì thực hiện.')) +
    paragraph(listed(1), words('Tham mưu văn bản;')) +
    paragraph(listed(1), words('Theo dõi, đôn đốc.')) +
    paragraph(
      '<w:ind w:firstLine="720"/>',
      words('Điều 1.', '<w:b/>'),
      words(' Quyết định này có hiệu lực từ ngày ký.', '<w:i/>'),
    ) +
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
});
