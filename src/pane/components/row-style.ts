import { makeStyles, tokens } from '@fluentui/react-components';
import { rowButton } from './row-button';

/** What rows of one finding and rows of many share. */
export const useRowStyles = makeStyles({
  row: { position: 'relative', display: 'flex', alignItems: 'flex-start', paddingRight: tokens.spacingHorizontalM },
  main: {
    ...rowButton,
    display: 'flex',
    alignItems: 'flex-start',
    gap: '10px',
    flexGrow: 1,
    minWidth: 0,
    padding: `5px ${tokens.spacingHorizontalXS} 5px ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { display: 'flex', height: '20px', alignItems: 'center' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  sample: {
    display: 'block',
    marginTop: '1px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  wrench: { marginTop: '1px' },
  gone: {
    animationName: { from: { opacity: 1 }, to: { opacity: 0.6 } },
    animationDuration: '200ms',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  dimmed: { opacity: 0.6, '@media (forced-colors: active)': { opacity: 1 } },
});
