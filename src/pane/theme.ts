import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Light and dark as the host shows them. Forced colours come from the system on top of either. */
export type ThemeName = 'light' | 'dark';

/** Grounds and letters of removed and added words; Fluent has no status token of this strength. */
export interface DiffTokens {
  readonly diffRemoved: string;
  readonly diffRemovedText: string;
  readonly diffAdded: string;
  readonly diffAddedText: string;
}

/** The diff's colours as CSS variables, beside Fluent's own `tokens`. */
export const diffTokens: DiffTokens = {
  diffRemoved: 'var(--diffRemoved)',
  diffRemovedText: 'var(--diffRemovedText)',
  diffAdded: 'var(--diffAdded)',
  diffAddedText: 'var(--diffAddedText)',
};

const fontFamilyBase = '"Segoe UI Variable", "Segoe UI", system-ui, sans-serif';

/** Fluent's themes with the product's type stack and the colours of a diff. */
export const themes: Readonly<Record<ThemeName, Theme & DiffTokens>> = {
  light: {
    ...webLightTheme,
    fontFamilyBase,
    diffRemoved: '#F6D1D5',
    diffRemovedText: '#960B18',
    diffAdded: '#C9EAC9',
    diffAddedText: '#0C5E0C',
  },
  dark: {
    ...webDarkTheme,
    fontFamilyBase,
    diffRemoved: '#6E0811',
    diffRemovedText: '#EEACB2',
    diffAdded: '#094509',
    diffAddedText: '#9FD89F',
  },
};
