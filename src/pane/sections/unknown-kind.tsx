import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { OverrideForm } from '../components/override-form';
import { usePane } from '../context';
import { strings } from './strings';

const useStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  form: { marginLeft: '-16px' },
});

/** Where the draft does not show yet what it will be, its author says so: by that the parts are put in. */
export function UnknownKind(): ReactElement | null {
  const styles = useStyles();
  const { state, session } = usePane();
  const anatomy = state.view === null ? null : (session.getChecked()?.result.anatomy ?? null);
  const { override } = state;
  const isSaid = override.kind !== 'auto' || override.system !== 'auto';
  const isUnknown = anatomy !== null && (anatomy.outOfScope === 'not-a-document' || anatomy.kind === null);
  if (!isUnknown && !isSaid) return null;
  return (
    <div className={styles.root}>
      <p className={styles.why}>{isUnknown ? strings.unknownKind : strings.saidKind}</p>
      <div className={styles.form}>
        <OverrideForm />
      </div>
    </div>
  );
}
