import { tokens, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Light and dark as the host shows them. Forced colours come from the system on top of either. */
export type ThemeName = 'light' | 'dark';

/** Colours that Fluent has no token for: grounds of states, and grounds and letters of a diff. */
interface OwnTokens {
  readonly groundDanger: string;
  readonly groundWarning: string;
  readonly groundSuccess: string;
  readonly diffRemoved: string;
  readonly diffRemovedText: string;
  readonly diffAdded: string;
  readonly diffAddedText: string;
}

/** Grounds of the state block and of the map's boxes; in dark the pane's own, where border and icon speak. */
export const grounds = {
  danger: 'var(--groundDanger)',
  warning: 'var(--groundWarning)',
  success: 'var(--groundSuccess)',
} as const;

/** Removed and added words. */
export const diffColors = {
  removed: 'var(--diffRemoved)',
  removedText: 'var(--diffRemovedText)',
  added: 'var(--diffAdded)',
  addedText: 'var(--diffAddedText)',
} as const;

/** Segoe where there is one; else the system's own, and on Linux a face of like width. */
const fontFamilyBase =
  '"Segoe UI Variable", "Segoe UI", -apple-system, "Noto Sans", "Open Sans", "DejaVu Sans Condensed", system-ui, sans-serif';

/** Fluent's themes with the product's type stack and its few colours. */
export const themes: Readonly<Record<ThemeName, Theme & OwnTokens>> = {
  light: {
    ...webLightTheme,
    fontFamilyBase,
    groundDanger: tokens.colorStatusDangerBackground1,
    groundWarning: tokens.colorStatusWarningBackground1,
    groundSuccess: tokens.colorStatusSuccessBackground1,
    diffRemoved: '#F6D1D5',
    diffRemovedText: '#960B18',
    diffAdded: '#C9EAC9',
    diffAddedText: '#0C5E0C',
  },
  dark: {
    ...webDarkTheme,
    fontFamilyBase,
    groundDanger: tokens.colorNeutralBackground1,
    groundWarning: tokens.colorNeutralBackground1,
    groundSuccess: tokens.colorNeutralBackground1,
    diffRemoved: '#6E0811',
    diffRemovedText: '#EEACB2',
    diffAdded: '#094509',
    diffAddedText: '#9FD89F',
  },
};
