import { makeStyles, tokens } from '@fluentui/react-components';

/** The bar at the foot of a tab: what can be done with all of it, and the way back. */
export const useBarStyles = makeStyles({
  bar: {
    position: 'relative',
    zIndex: 3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: '0 -2px 8px rgba(0, 0, 0, 0.06)',
  },
  /** What was done last, its way back at the end. */
  done: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
