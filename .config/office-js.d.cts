export const officeJsHost: string;
export const officeJsFolder: string;
export const officeJsFiles: readonly string[];
