import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';

/** What is written in: one line or several, or a choice. */
export const inputBox = {
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '32px',
  padding: `5px ${tokens.spacingHorizontalS}`,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  resize: 'vertical',
  '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;

/** Fields of a form one under another, each with its label above and what is to be said of it below. */
export const useFieldStyles = makeStyles({
  field: { display: 'grid', gap: '2px', marginTop: tokens.spacingVerticalS },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: inputBox,
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  wrong: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
