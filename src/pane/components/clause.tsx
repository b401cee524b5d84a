import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LegalBasis } from '../../finding/model';
import { usePane } from '../context';
import { instrumentName } from '../names';
import { strings } from '../strings';
import { BookOpen16Regular } from './icons';
import { useQuotation } from './use-quotation';

const useStyles = makeStyles({
  root: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minHeight: '24px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText', border: '1px solid LinkText' },
  },
  icon: { display: 'flex', flexShrink: 0 },
  quote: { margin: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  words: { margin: 0, fontSize: '13px', lineHeight: '19px', overflowWrap: 'anywhere' },
  source: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The clause a finding stands on; opens to its words as promulgated. */
export function Clause({ rule, basis }: { readonly rule: string; readonly basis: LegalBasis }): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const open = state.folds.has('clause');
  const quote = useQuotation(rule, basis);
  return (
    <div className={styles.root}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        onClick={() => {
          session.dispatch({ type: 'folded', fold: 'clause' });
        }}
      >
        <span className={styles.icon} aria-hidden>
          <BookOpen16Regular />
        </span>
        {basis.clause}
      </button>
      {open && (
        <figure className={styles.quote}>
          {quote !== '' && <blockquote className={styles.words}>“{quote}”</blockquote>}
          <figcaption className={styles.source}>
            {instrumentName(basis.instrument)}
            {strings.standing[basis.standing]}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
