import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';

/** The font that a theme name (`minorHAnsi`, `majorEastAsia` …) stands for, or undefined. */
export type ThemeFonts = (name: string) => string | undefined;

const collections: Readonly<Record<string, readonly [collection: string, slot: string]>> = {
  minorAscii: ['a:minorFont', 'a:latin'],
  minorHAnsi: ['a:minorFont', 'a:latin'],
  minorEastAsia: ['a:minorFont', 'a:ea'],
  minorBidi: ['a:minorFont', 'a:cs'],
  majorAscii: ['a:majorFont', 'a:latin'],
  majorHAnsi: ['a:majorFont', 'a:latin'],
  majorEastAsia: ['a:majorFont', 'a:ea'],
  majorBidi: ['a:majorFont', 'a:cs'],
};

/**
 * Fonts of a theme part, which is read when a style first names one of them. Where the document's theme language (`w:themeFontLang`) is Vietnamese, the theme's entry
 * for the script `Viet` stands in for its Latin font (ECMA-376 17.15.1.88, 20.1.4.1.16).
 */
export function themeFontsIn(theme: () => Element | null, language: string | undefined): ThemeFonts {
  let known: Element | null | undefined;
  const isVietnamese = language?.toLowerCase().startsWith('vi') ?? false;
  return (name) => {
    const place = collections[name];
    if (place === undefined) return undefined;
    if (known === undefined) known = first(first(theme(), 'a:themeElements'), 'a:fontScheme');
    const scheme = known;
    const collection = first(scheme, place[0]);
    const scripted = isVietnamese && place[1] === 'a:latin' ? vietnameseIn(collection) : undefined;
    const typeface = scripted ?? first(collection, place[1])?.attribute('typeface');
    return typeface === '' ? undefined : typeface;
  };
}

function vietnameseIn(collection: Element | null): string | undefined {
  const entry = collection?.children.find((child) => child.name === 'a:font' && child.attribute('script') === 'Viet');
  return entry?.attribute('typeface');
}
