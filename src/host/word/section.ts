import type { SectionFormat } from '../../finding/model';
import { sectionAt } from './story';

const loaded =
  'pageWidth,pageHeight,orientation,topMargin,bottomMargin,leftMargin,rightMargin,headerDistance,footerDistance,gutter,differentFirstPageHeaderFooter';

/** Queues the loading of a section's page setup (WordApiDesktop 1.3). */
export function openPageSetup(context: Word.RequestContext, section: number): Word.PageSetup {
  const setup = sectionAt(context, section).pageSetup;
  setup.load(loaded);
  return setup;
}

/** True when Word's object model can set everything the format says: page numbers start elsewhere. */
export function canFormatSection(format: Partial<SectionFormat>): boolean {
  return !('pageNumberStart' in format);
}

/** Twips are twentieths of a point; Word answers in points with their rounding. */
const tolerance = 0.1;

/** True when the section still looks as the edit believes. */
export function standsAs(setup: Word.PageSetup, expect: SectionFormat): boolean {
  const pairs: readonly (readonly [number, number])[] = [
    [setup.pageWidth, expect.paper.width],
    [setup.pageHeight, expect.paper.height],
    [setup.topMargin, expect.margins.top],
    [setup.bottomMargin, expect.margins.bottom],
    [setup.leftMargin, expect.margins.left],
    [setup.rightMargin, expect.margins.right],
    [setup.headerDistance, expect.margins.header],
    [setup.footerDistance, expect.margins.footer],
    [setup.gutter, expect.margins.gutter],
  ];
  const measures = pairs.every(([now, then]) => Math.abs(now - then) <= tolerance);
  const turned = (setup.orientation === 'Landscape') === expect.landscape;
  return measures && turned && setup.differentFirstPageHeaderFooter === expect.differentFirst;
}

/** Sets what the format says. The orientation goes first: Word swaps the sides of the paper with it. */
export function formatSection(setup: Word.PageSetup, format: Partial<SectionFormat>): void {
  if (format.landscape !== undefined) setup.orientation = format.landscape ? 'Landscape' : 'Portrait';
  if (format.paper !== undefined) {
    setup.pageWidth = format.paper.width;
    setup.pageHeight = format.paper.height;
  }
  if (format.margins !== undefined) {
    setup.topMargin = format.margins.top;
    setup.bottomMargin = format.margins.bottom;
    setup.leftMargin = format.margins.left;
    setup.rightMargin = format.margins.right;
    setup.headerDistance = format.margins.header;
    setup.footerDistance = format.margins.footer;
    setup.gutter = format.margins.gutter;
  }
  if (format.differentFirst !== undefined) setup.differentFirstPageHeaderFooter = format.differentFirst;
}
