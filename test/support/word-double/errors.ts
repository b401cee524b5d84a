/** An error as Office.js throws it: `OfficeExtension.Error` has a code in words (Word.ErrorCodes) and debugInfo. */
export class DoubleError extends Error {
  readonly debugInfo: { readonly code: string; readonly message: string };

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message };
  }
}
