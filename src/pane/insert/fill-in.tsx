import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SlotValue } from '../../clauses/fill';
import type { Slot } from '../../clauses/model';
import { fillEverywhere } from '../../clauses/unfilled';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { blanksIn } from './blanks';
import { strings } from './strings';

const useStyles = makeStyles({
  root: {
    justifySelf: 'start',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where the document still asks for what the field holds, it can be written there too, in one step. */
export function FillIn(props: { readonly slot: Slot; readonly value: SlotValue | null }): ReactElement | null {
  const styles = useStyles();
  const { session, state, can } = usePane();
  const { slot, value } = props;
  const draft = state.view === null ? undefined : session.getChecked()?.draft;
  if (value === null || draft === undefined || blanksIn(draft) === 0) return null;
  const edits = fillEverywhere(draft.paragraphs, slot, value);
  if (edits.length === 0 || !can.edit || state.lock !== null) return null;
  return (
    <LinkButton
      className={styles.root}
      onClick={() => void session.write([{ edits }], strings.filledIn(slot.label, edits.length))}
    >
      {strings.fillIn(edits.length)}
    </LinkButton>
  );
}
