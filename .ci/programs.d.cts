export type ProgramName = 'chromium' | 'libreoffice' | 'nginx' | 'openssl' | 'poppler';

export interface Program {
  readonly title: string;
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debian: readonly string[];
}

export const programs: Readonly<Record<ProgramName, Program>>;

/** The path of a program of the table, or undefined where this machine has none. */
export function pathOf(name: ProgramName): string | undefined;
