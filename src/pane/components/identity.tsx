import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { kindNames } from '../../report/names';
import { systemName } from '../names';
import { rulesIn } from '../office-state';
import { strings } from '../strings';
import type { View } from '../view';
import { ChevronDown16Regular, ChevronUp16Regular, DocumentText20Regular } from './icons';
import { IconButton } from './icon-button';
import { LinkButton } from './link-button';
import { OverrideForm } from './override-form';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  icon: { display: 'flex', color: tokens.colorNeutralForeground2, flexShrink: 0 },
  text: { flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  together: { whiteSpace: 'nowrap' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  why: {
    margin: 0,
    paddingLeft: '28px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the draft is taken for, why, and the way to say otherwise. */
export function Identity({ view }: { readonly view: View }): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { kind, system, reasons } = view.anatomy;
  const why = state.folds.has('why');
  const override = state.folds.has('override');
  return (
    <section className={styles.root} aria-label={strings.kindLabel}>
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden>
          <DocumentText20Regular />
        </span>
        <span className={styles.text}>
          <span className={styles.kind}>{kind === null ? strings.unknownKind : kindNames[kind]}</span>
          {' · '}
          {system === null ? strings.noSystem : systemName[system]}{' '}
          <span className={styles.together}>
            {'· '}
            <LinkButton
              aria-expanded={why}
              onClick={() => {
                session.dispatch({ type: 'folded', fold: 'why' });
              }}
            >
              {strings.why}
            </LinkButton>
          </span>
        </span>
        <IconButton
          name={strings.override}
          aria-expanded={override}
          onClick={() => {
            session.dispatch({ type: 'folded', fold: 'override' });
          }}
        >
          {override ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        </IconButton>
      </div>
      {rulesIn(state.office) !== null && (
        <p className={styles.why}>{strings.underOffice(state.office.file?.rules.name ?? null)}</p>
      )}
      {why && <p className={styles.why}>{reasons.join(' ')}</p>}
      {override && <OverrideForm />}
    </section>
  );
}
