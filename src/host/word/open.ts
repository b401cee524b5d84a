import { codeOf } from './error';
import type { WordApi } from './globals';

/** Codes by which a Word says that it opens no document from here: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
const unable = new Set(['NotImplemented', 'NotAllowed', 'ApiNotFound', 'GeneralException', 'AccessDenied']);

/** Opens a new document in a window of its own (WordApi 1.3: Application.createDocument, DocumentCreated.open). */
export async function openInWord(word: WordApi, bytes: Uint8Array): Promise<'opened' | 'unable'> {
  try {
    await word.run(async (context) => {
      const created = context.application.createDocument(base64Of(bytes));
      await context.sync();
      created.open();
      await context.sync();
    });
    return 'opened';
  } catch (error) {
    if (unable.has(codeOf(error))) return 'unable';
    throw error;
  }
}

/** So many bytes are turned at once: more would be too many arguments of one call. */
const slice = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(binary);
}
