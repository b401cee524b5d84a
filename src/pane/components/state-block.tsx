import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { countsIn } from '../state';
import { strings } from '../strings';
import { grounds } from '../theme';
import { oldHeading, verdictOf, type Verdict } from '../verdict';
import type { View } from '../view';
import { BusyLine } from './busy-line';
import { ArrowSync20Regular } from './icons';
import { MarkIcon, type Sign } from './mark-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    marginInline: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  danger: { backgroundColor: grounds.danger, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { backgroundColor: grounds.warning, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  success: { backgroundColor: grounds.success, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { display: 'flex', paddingTop: '1px', height: '20px' },
  turning: {
    color: tokens.colorBrandForeground1,
    animationName: { from: { transform: 'rotate(0turn)' }, to: { transform: 'rotate(1turn)' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
});

const signs: Readonly<Record<Verdict['tone'], Sign>> = {
  danger: 'error',
  warning: 'warning',
  unknown: 'unknown',
  success: 'ok',
};

/** Ready to be signed or not, in words; focus comes here when no finding is left. */
export function StateBlock({ view }: { readonly view: View }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const verdict = verdictOf(view, countsIn(state));
  const old = oldHeading(state.phase);
  const busy = state.phase === 'rechecking' || state.phase === 'fixing';
  const tone = old === null ? verdict.tone : 'unknown';
  return (
    <section className={mergeClasses(styles.root, styles[tone])} data-state-block tabIndex={-1} aria-busy={busy}>
      <span className={mergeClasses(styles.icon, busy && styles.turning)} aria-hidden={busy}>
        {busy ? <ArrowSync20Regular /> : <MarkIcon sign={signs[tone]} size={20} />}
      </span>
      <div>
        <h2 className={styles.heading}>{old ?? verdict.heading}</h2>
        {busy ? (
          <BusyLine className={styles.sentence} />
        ) : (
          <p className={styles.sentence}>{old === null ? verdict.sentence : strings.changedMore}</p>
        )}
      </div>
    </section>
  );
}
