import type { Edit, SectionFormat } from '../../../src/finding/model';
import { ClientObject, type Batch } from './batch';
import { DoubleError } from './errors';

/** A `Word.PageSetup` (WordApiDesktop 1.3). */
export class PageSetup extends ClientObject {
  constructor(
    batch: Batch,
    private readonly index: number,
  ) {
    super(batch);
  }

  get pageWidth(): number {
    return this.read('pageWidth') as number;
  }
  set pageWidth(width: number) {
    this.format((now) => ({ paper: { ...now.paper, width } }));
  }
  get pageHeight(): number {
    return this.read('pageHeight') as number;
  }
  set pageHeight(height: number) {
    this.format((now) => ({ paper: { ...now.paper, height } }));
  }
  get orientation(): string {
    return this.read('orientation') as string;
  }
  set orientation(value: string) {
    this.format(({ paper, landscape }) => turned(paper, landscape, value === 'Landscape'));
  }
  get topMargin(): number {
    return this.read('topMargin') as number;
  }
  set topMargin(top: number) {
    this.format(({ margins }) => ({ margins: { ...margins, top } }));
  }
  get bottomMargin(): number {
    return this.read('bottomMargin') as number;
  }
  set bottomMargin(bottom: number) {
    this.format(({ margins }) => ({ margins: { ...margins, bottom } }));
  }
  get leftMargin(): number {
    return this.read('leftMargin') as number;
  }
  set leftMargin(left: number) {
    this.format(({ margins }) => ({ margins: { ...margins, left } }));
  }
  get rightMargin(): number {
    return this.read('rightMargin') as number;
  }
  set rightMargin(right: number) {
    this.format(({ margins }) => ({ margins: { ...margins, right } }));
  }
  get headerDistance(): number {
    return this.read('headerDistance') as number;
  }
  set headerDistance(header: number) {
    this.format(({ margins }) => ({ margins: { ...margins, header } }));
  }
  get footerDistance(): number {
    return this.read('footerDistance') as number;
  }
  set footerDistance(footer: number) {
    this.format(({ margins }) => ({ margins: { ...margins, footer } }));
  }
  get gutter(): number {
    return this.read('gutter') as number;
  }
  set gutter(gutter: number) {
    this.format(({ margins }) => ({ margins: { ...margins, gutter } }));
  }
  get differentFirstPageHeaderFooter(): boolean {
    return this.read('differentFirstPageHeaderFooter') as boolean;
  }
  set differentFirstPageHeaderFooter(differentFirst: boolean) {
    this.format(() => ({ differentFirst }));
  }

  protected loadable() {
    const now = () => this.now();
    return {
      pageWidth: () => now().paper.width,
      pageHeight: () => now().paper.height,
      orientation: () => (now().landscape ? 'Landscape' : 'Portrait'),
      topMargin: () => now().margins.top,
      bottomMargin: () => now().margins.bottom,
      leftMargin: () => now().margins.left,
      rightMargin: () => now().margins.right,
      headerDistance: () => now().margins.header,
      footerDistance: () => now().margins.footer,
      gutter: () => now().margins.gutter,
      differentFirstPageHeaderFooter: () => now().differentFirst,
    };
  }

  private now(): SectionFormat {
    const section = this.batch.document.draft.sections[this.index];
    if (section === undefined) throw new DoubleError('ItemNotFound');
    const { paper, landscape, margins, differentFirst, pageNumberStart } = section;
    return { paper, landscape, margins, differentFirst, pageNumberStart };
  }

  private format(change: (now: SectionFormat) => Partial<SectionFormat>): void {
    this.batch.add(() => {
      const expect = this.now();
      const edit: Edit = { kind: 'formatSection', section: this.index, expect, format: change(expect) };
      this.batch.document.write(edit);
    });
  }
}

/** Word swaps the sides of the paper with its orientation. */
function turned(paper: SectionFormat['paper'], was: boolean, landscape: boolean): Partial<SectionFormat> {
  return was === landscape ? {} : { landscape, paper: { width: paper.height, height: paper.width } };
}
