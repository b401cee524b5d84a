import type { Reading } from '../host';
import { sectionsOf } from './by-section';
import { withFurniture, type Furniture, type PageKind } from './flat-furniture';
import type { WordApi } from './globals';
import { joinedSections } from './joined';
import { withoutLists } from './lists-unread';

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
    const flat = withoutIds(body.value);
    const own = flat.includes(':headerReference') || flat.includes(':footerReference');
    const furniture = own ? [] : await furnitureOf(context, sections.items, flat).catch(() => null);
    return withoutLists(withFurniture(flat, sections.items.length, furniture));
  });
}

/**
 * The third way, where Word fails over the body as a whole (office-js #6059, #5394): section by section, put together
 * again, one that fails with its words alone. Three syncs where all come; else one more for each section. Rejects where
 * none comes.
 */
export async function sectionReading(word: WordApi): Promise<Reading> {
  const given = await sectionsOf(word);
  const joined = joinedSections(given);
  if (joined === null) throw new Error('Word gives no section.');
  const { wordsOnly } = joined;
  const flat = withoutIds(joined.flat);
  const furniture = await word
    .run(async (context) => {
      const { sections } = context.document;
      sections.load('items');
      await context.sync();
      return furnitureOf(context, sections.items, flat);
    })
    .catch(() => null);
  const { bytes, coverage } = withFurniture(flat, given.length, furniture);
  const told = { ...coverage, sections: coverage.sections && joined.sections };
  return withoutLists({ bytes, coverage: wordsOnly.length === 0 ? told : { ...told, wordsOnly } });
}

/** Headers and footers of every section, of the kinds in use. */
async function furnitureOf(
  context: Word.RequestContext,
  sections: readonly Word.Section[],
  body: string,
): Promise<readonly Furniture[]> {
  const asked = sections.flatMap((section, index) =>
    kindsIn(body).flatMap((page) => [
      { section: index, place: 'header' as const, page, xml: section.getHeader(page).getOoxml() },
      { section: index, place: 'footer' as const, page, xml: section.getFooter(page).getOoxml() },
    ]),
  );
  await context.sync();
  return asked.map((it) => ({ ...it, xml: withoutIds(it.xml.value) }));
}

/**
 * Word names paragraphs anew whenever it is asked (office-js #4078): without the names a draft that nobody has touched
 * reads as it did before.
 */
function withoutIds(flat: string): string {
  return flat.replaceAll(/ w14:(?:paraId|textId)="[0-9A-Fa-f]{8}"/gu, '');
}

/** Asking for a first-page header that nobody shows would make one. */
function kindsIn(body: string): readonly PageKind[] {
  const kinds: PageKind[] = ['Primary'];
  if (body.includes(':titlePg')) kinds.push('FirstPage');
  if (body.includes(':evenAndOddHeaders')) kinds.push('EvenPages');
  return kinds;
}
