import type { Reading } from '../host';
import { withFurniture, type Furniture, type PageKind } from './flat-furniture';
import type { WordApi } from './globals';

/**
 * The second way to read: `Body.getOoxml`, which on the web leaves headers and footers out, and then the headers and
 * footers of each section beside it. At most two syncs. Rejects with Office's own error when the body cannot be had.
 */
export function flatReading(word: WordApi): Promise<Reading> {
  return word.run(async (context) => {
    const body = context.document.body.getOoxml();
    const sections = context.document.sections;
    sections.load('items');
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult has its value after the sync
    const flat = body.value;
    const furniture = await furnitureOf(context, sections.items, flat).catch(() => null);
    return withFurniture(flat, sections.items.length, furniture);
  });
}

/** Headers and footers of every section, of the kinds in use; none are asked for where the body brings its own. */
async function furnitureOf(
  context: Word.RequestContext,
  sections: readonly Word.Section[],
  body: string,
): Promise<readonly Furniture[]> {
  if (body.includes(':headerReference') || body.includes(':footerReference')) return [];
  const asked = sections.flatMap((section, index) =>
    kindsIn(body).flatMap((page) => [
      { section: index, place: 'header' as const, page, xml: section.getHeader(page).getOoxml() },
      { section: index, place: 'footer' as const, page, xml: section.getFooter(page).getOoxml() },
    ]),
  );
  await context.sync();
  return asked.map((it) => ({ ...it, xml: it.xml.value }));
}

/** Asking for a first-page header that nobody shows would make one. */
function kindsIn(body: string): readonly PageKind[] {
  const kinds: PageKind[] = ['Primary'];
  if (body.includes(':titlePg')) kinds.push('FirstPage');
  if (body.includes(':evenAndOddHeaders')) kinds.push('EvenPages');
  return kinds;
}
