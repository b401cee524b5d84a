import type { PageNumber } from '../spec';
import { type Hand, Pen, run } from './hand';
import { line } from '../spec';

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a .docx around the markup of a body. */
export function packageParts(body: string, hand: Hand, number: PageNumber | null): Readonly<Record<string, string>> {
  const furniture = number === null ? null : number.where;
  return {
    '[Content_Types].xml': contentTypes(furniture),
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${ns}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(furniture),
    'word/styles.xml': `${head}<w:styles ${ns}>${styles(hand)}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/theme/theme1.xml': theme,
    'word/settings.xml': `${head}<w:settings ${ns}><w:zoom w:percent="110"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:themeFontLang w:val="en-US" w:eastAsia="vi-VN"/></w:settings>`,
    ...(number === null ? {} : { [`word/${number.where}1.xml`]: furniturePart(number, hand) }),
  };
}

function contentTypes(furniture: string | null): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${content}.${type}+xml"/>`;
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('document', 'document.main') +
    override('styles', 'styles') +
    override('numbering', 'numbering') +
    override('settings', 'settings') +
    '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
    (furniture === null ? '' : override(`${furniture}1`, furniture)) +
    '</Types>'
  );
}

function relationships(furniture: string | null): string {
  const one = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  return (
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    one('rId1', 'styles', 'styles.xml') +
    one('rId2', 'numbering', 'numbering.xml') +
    one('rId3', 'settings', 'settings.xml') +
    one('rId4', 'theme', 'theme/theme1.xml') +
    (furniture === null ? '' : one('rIdNumber', furniture, `${furniture}1.xml`)) +
    '</Relationships>'
  );
}

/** Word's own defaults below, the office's Normal above; a style chain of three for headings. */
function styles({ via }: Hand): string {
  const times = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
  const style = (id: string, base: string, pPr: string, rPr: string) =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
  const minor =
    '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>';
  const normal =
    via === 'direct'
      ? ''
      : `<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${times}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${minor}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${normal}</w:style>` +
    style('Chung', 'Normal', '<w:widowControl w:val="0"/>', '') +
    style('NoiDung', 'Chung', '<w:jc w:val="both"/>', '<w:lang w:val="vi-VN"/>') +
    style('TieuDeGoc', 'Chung', '', '<w:b/>') +
    style('TieuDe', 'TieuDeGoc', '<w:jc w:val="center"/>', '')
  );
}

function furniturePart(number: PageNumber, hand: Hand): string {
  const tag = number.where === 'header' ? 'hdr' : 'ftr';
  const mark = new Pen({ ...hand, split: false, auto: false }).paragraph(
    line('', { ...number.look, align: number.align }),
  );
  const look = /<w:pPr>.*<w:rPr>(.*)<\/w:rPr><\/w:pPr>/.exec(mark)?.[1] ?? '';
  const char = (type: string) => `<w:r><w:rPr>${look}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${char('begin')}<w:r><w:rPr>${look}</w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${char('separate')}${run('2', look)}${char('end')}`;
  return `${head}<w:${tag} ${ns}>${mark.replace('</w:p>', `${run(number.before, look)}${field}${run(number.after, look)}</w:p>`)}</w:${tag}>`;
}

const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
