import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { strings } from './strings';
import { useOwn } from './use-own';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What was done last with the own clauses, or could not be, and the way back. */
export function UndoLine(): ReactElement | null {
  const styles = useStyles();
  const { desk, shown } = useOwn();
  if (shown.done === null) return null;
  return (
    <div className={styles.root}>
      <span>{shown.done.said}</span>
      {shown.done.step !== null && <LinkButton onClick={() => void desk.takeBack()}>{strings.undo}</LinkButton>}
    </div>
  );
}
