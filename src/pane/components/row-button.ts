import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that is a line of a list: it looks like the words it holds until a hand or the focus is on it. */
export const rowButton = {
  textAlign: 'left',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: 'transparent',
  border: 'none',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} satisfies GriffelStyle;
