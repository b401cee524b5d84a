import { type Book, languageOf, speak } from './words';

/**
 * Speaks as the program around does, from the first picture on; a book that does not load leaves Vietnamese. `around`:
 * words of the page around the pane.
 */
export async function speakAs(
  displayLanguage: string | undefined,
  page: HTMLElement,
  around: () => Promise<Book> = () => Promise.resolve({}),
): Promise<void> {
  const language = languageOf(displayLanguage);
  if (language === 'vi') return;
  try {
    const [{ english }, more] = await Promise.all([import(/* webpackChunkName: "english" */ './english'), around()]);
    speak(language, { ...english, ...more });
    page.lang = language;
  } catch {
    return;
  }
}
