import type { Page } from 'playwright-core';

/** A kind of Word as Office.js knows it, and the file that it loads for that kind. */
export interface KindOfWord {
  readonly info: string;
  readonly file: string;
}

export const kindsOfWord: readonly KindOfWord[] = [
  { info: 'Word|Win32|16.01|vi-VN', file: 'word-win32-16.01.js' },
  { info: 'Word|Win32|16.00|vi-VN', file: 'word-win32-16.00.js' },
  { info: 'Word|Mac|16.00|vi-VN', file: 'word-mac-16.00.js' },
  { info: 'Word|Web|16.00|vi-VN', file: 'word-web-16.00.js' },
  { info: 'Word|iOS|16.00|vi-VN', file: 'word-ios-16.00.js' },
];

/**
 * What Word on Windows puts around a page, as far as the real Office.js asks for it before it is ready: `GetHostInfo`
 * and `GetContext` of `window.external`. What a document would answer is not there: every call of Word's fails.
 */
export async function putWordAround(page: Page, { info }: KindOfWord): Promise<void> {
  await page.addInitScript((hostInfo) => {
    const answers: Readonly<Record<string, unknown>> = {
      GetAppType: 1,
      GetSolutionRef: 'the-thuc',
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: 1066,
      GetAppDataLocale: 1066,
      GetDocUrl: 'C:\\van-ban.docx',
      GetAppCapabilities: 0,
      GetActivationMode: 0,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: encodeURIComponent('<o><t cid="1" oid="2" /></o>'),
      GetCorrelationId: 'c',
      GetInstanceId: 'i',
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: JSON.stringify({ WordApi: 1.9 }),
      GetHostFullVersion: '16.0.17928.20000',
      GetFeaturesForSolution: '{}',
      GetInitialDisplayMode: 0,
      GetSettings: { Read: () => undefined, Write: () => undefined },
      GetOfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: '#FFFFFF' }),
    };
    const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
    const around = { GetContext: () => context, GetHostInfo: () => `${hostInfo}|||` };
    Object.defineProperty(window, 'external', { value: around, writable: true, configurable: true });
  }, info);
}
