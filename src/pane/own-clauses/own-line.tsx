import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { strings } from './strings';
import { UndoLine } from './undo-line';
import { useOwn } from './use-own';

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** One's own clauses in the tab: save what is selected, or look after those that are there. */
export function OwnLine(): ReactElement {
  const styles = useStyles();
  const { desk, shown } = useOwn();
  return (
    <div className={styles.root}>
      <div className={styles.links}>
        <LinkButton onClick={() => void desk.writing.fromSelection()}>{strings.saveSelected}</LinkButton>
        <LinkButton
          onClick={() => {
            desk.open();
          }}
        >
          {strings.manage(shown.clauses?.length ?? 0)}
        </LinkButton>
      </div>
      <UndoLine />
    </div>
  );
}
