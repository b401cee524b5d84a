import type { WordApi } from './globals';
import type { GivenSection } from './joined';
import { sectionAt } from './story';

/**
 * The sections of the document, each as Word gives it by itself (`Section.body`, `Body.getOoxml`, WordApi 1.1) with the
 * words of its paragraphs. All in two syncs; where one fails that, each by itself, for a batch ends with its first
 * failure. Rejects where not even the words can be had.
 */
export async function sectionsOf(word: WordApi): Promise<readonly GivenSection[]> {
  const count = await countOf(word);
  const ordinals = Array.from({ length: count }, (_, index) => index);
  const all = await batch(word, ordinals).catch(() => null);
  if (all !== null) return all;
  const one: GivenSection[] = [];
  for (const index of ordinals) one.push(await batch(word, [index]).then(firstOf, () => wordsOf(word, index)));
  return one;
}

function countOf(word: WordApi): Promise<number> {
  return word.run(async (context) => {
    const { sections } = context.document;
    sections.load('items');
    await context.sync();
    return sections.items.length;
  });
}

function batch(word: WordApi, ordinals: readonly number[]): Promise<readonly GivenSection[]> {
  return word.run(async (context) => {
    const asked = ordinals.map((index) => {
      const { body } = sectionAt(context, index);
      return { flat: body.getOoxml(), paragraphs: loaded(body) };
    });
    await context.sync();
    return asked.map(({ flat, paragraphs }) => ({ flat: flat.value, words: textsIn(paragraphs) }));
  });
}

function wordsOf(word: WordApi, index: number): Promise<GivenSection> {
  return word.run(async (context) => {
    const paragraphs = loaded(sectionAt(context, index).body);
    await context.sync();
    return { flat: null, words: textsIn(paragraphs) };
  });
}

function loaded({ paragraphs }: Word.Body): Word.ParagraphCollection {
  paragraphs.load('items/text');
  return paragraphs;
}

function textsIn({ items }: Word.ParagraphCollection): readonly string[] {
  return items.map(({ text }) => text);
}

function firstOf([section]: readonly GivenSection[]): GivenSection {
  return section ?? { flat: null, words: [] };
}
