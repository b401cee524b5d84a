import type { PageNumber } from './page';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const ns =
  `xmlns:w="${schemas}/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:mc="${schemas}/markup-compatibility/2006" ` +
  `xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ` +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';

/** The parts of a file around the markup of its body. */
export function wordParts(body: string, number: PageNumber | null): Readonly<Record<string, string>> {
  const furniture = number?.where ?? null;
  return {
    '[Content_Types].xml': contentTypes(furniture),
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${ns}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(furniture),
    'word/styles.xml': `${head}<w:styles ${ns}>${styles}</w:styles>`,
    'word/settings.xml': `${head}<w:settings ${ns}><w:zoom w:percent="130"/><w:proofState w:spelling="clean"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US"/></w:settings>`,
    'word/theme/theme1.xml': theme,
    ...(number === null ? {} : { [`word/${number.where}1.xml`]: furniturePart(number) }),
  };
}

function contentTypes(furniture: string | null): string {
  const part = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="${type}+xml"/>`;
  return (
    `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    part('document', `${content}.document.main`) +
    part('styles', `${content}.styles`) +
    part('settings', `${content}.settings`) +
    part('theme/theme1', 'application/vnd.openxmlformats-officedocument.theme') +
    `${furniture === null ? '' : part(`${furniture}1`, `${content}.${furniture}`)}</Types>`
  );
}

function relationships(furniture: string | null): string {
  const one = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return (
    `${head}<Relationships xmlns="${schemas}/package/2006/relationships">` +
    one('rId1', 'styles', 'styles.xml') +
    one('rId2', 'settings', 'settings.xml') +
    one('rId3', 'theme', 'theme/theme1.xml') +
    `${furniture === null ? '' : one('rIdNumber', furniture, `${furniture}1.xml`)}</Relationships>`
  );
}

const fonts =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsia="Times New Roman" w:hAnsiTheme="majorHAnsi" w:cstheme="majorHAnsi"/>';

function style(id: string, name: string, base: string, pPr: string, rPr = ''): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
}

/** Calibri 11 in the defaults, the theme's heading font in Normal, and the office's styles upon each other. */
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>` +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>' +
  style('Vanban', 'Văn bản', 'Normal', '<w:widowControl w:val="0"/>') +
  style('Noidungvb', 'Nội dung văn bản', 'Vanban', '<w:jc w:val="both"/>', '<w:lang w:val="vi-VN"/>') +
  style('Tieude1', 'Tiêu đề giữa', 'Vanban', '<w:jc w:val="center"/>') +
  `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs></w:pPr></w:style>`;

function furniturePart({ where, size, align }: PageNumber): string {
  const tag = where === 'header' ? 'hdr' : 'ftr';
  const look = `<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const mark = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark('begin')}<w:r>${look}<w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>${mark('separate')}<w:r>${look}<w:t>2</w:t></w:r>${mark('end')}`;
  return `${head}<w:${tag} ${ns}><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="${align}"/>${look}</w:pPr>${field}</w:p></w:${tag}>`;
}

const grey = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const edge = `<a:ln w="6350">${grey}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

/** Headings in Times New Roman, text in Calibri: the office changed one of the two. */
const theme =
  `${head}<a:theme xmlns:a="${schemas}/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  [
    'dk2:44546A',
    'lt2:E7E6E6',
    'accent1:4472C4',
    'accent2:ED7D31',
    'accent3:A5A5A5',
    'accent4:FFC000',
    'accent5:5B9BD5',
    'accent6:70AD47',
    'hlink:0563C1',
    'folHlink:954F72',
  ]
    .map((it) => colour(it.split(':')[0] ?? '', it.split(':')[1] ?? ''))
    .join('') +
  '</a:clrScheme><a:fontScheme name="Cơ quan"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${grey.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${grey.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
