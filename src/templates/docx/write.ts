import { styleIds, type Sheet } from '../sheet';
import { bodyOf } from './body';
import { packed, sectionSetup } from './package';
import { stylesPart } from './styles';

/** The .docx of a sheet. The same sheet, the same bytes. */
export function writeDocx(sheet: Sheet): Uint8Array {
  const { title, styles, paper } = sheet;
  return packed({
    title,
    styles: stylesPart(styleIds, styles, { text: styles.NoiDung.size, number: paper.numberSize }),
    body: bodyOf(sheet, (index) => sectionSetup(paper, { index })),
  });
}
