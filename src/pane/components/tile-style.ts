import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that stands among others of its size, with an icon before its words. */
export const tile = {
  display: 'flex',
  gap: tokens.spacingHorizontalS,
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'left',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  borderRadius: tokens.borderRadiusLarge,
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} satisfies GriffelStyle;
