import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The one open card of a list; its left edge is coloured by the state of what it is about. */
export const openCard = {
  margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderLeftWidth: '4px',
  borderRadius: tokens.borderRadiusXLarge,
  boxShadow: tokens.shadow4,
  animationName: { from: { opacity: 0.4 }, to: { opacity: 1 } },
  animationDuration: '150ms',
  animationTimingFunction: 'ease-out',
  '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
} satisfies GriffelStyle;

/** The left edge by state. */
export const cardEdges = {
  error: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  info: { borderLeftColor: tokens.colorBrandForeground1 },
  unknown: { borderLeftColor: tokens.colorNeutralForeground3 },
  waived: { borderLeftColor: tokens.colorNeutralForeground3 },
  ok: { borderLeftColor: tokens.colorStatusSuccessForeground1 },
} satisfies Readonly<Record<string, GriffelStyle>>;
