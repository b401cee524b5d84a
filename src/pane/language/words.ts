/** Languages the pane speaks. What is found in a document is said in Vietnamese, as the document is. */
export type Language = 'vi' | 'en';

/** The words of one feature in another language: the same keys, the same values to put in. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Words[Key] extends readonly string[]
        ? readonly string[]
        : Translated<Words[Key]>;
};

/** The words of every feature in one language. */
export type Book = Readonly<Record<string, object>>;

let spoken: { readonly language: Language; readonly book: Book } = { language: 'vi', book: {} };

/**
 * The words of a feature in the language that is spoken when they are asked for: Vietnamese as given here, another
 * language's once its book is open. Nothing may keep a word from before that: words are read where they are shown.
 */
export function words<Words extends object>(feature: string, vietnamese: Words): Words {
  return new Proxy(vietnamese, {
    get: (own, key) => Reflect.get(spoken.book[feature] ?? own, key) as unknown,
  });
}

/** Opens the book of a language; before the first picture. */
export function speak(language: Language, book: Book): void {
  spoken = { language, book };
}

/** The language spoken, for numbers and for the page's own mark. */
export function language(): Language {
  return spoken.language;
}

/** English where the program around runs in English ("en-US"), else Vietnamese. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en(?:-|$)/iu.test(displayLanguage ?? '') ? 'en' : 'vi';
}
