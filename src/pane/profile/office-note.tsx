import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { momentOf, reasonOf, sharedSentence, strings as sharedStrings } from '../shared/strings';
import type { ProfileState } from './desk';
import { profilePath } from './office-profile';
import { strings } from './strings';
import { useForm } from './use-form';

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The profile that the office lays beside the pane: whether it is used, since when, what is wrong with it; on offer to who has their own. */
export function OfficeNote(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { form } = useForm();
  const known = useSyncExternalStore(session.profile.subscribe, session.profile.getState);
  const isOffered = known.isOwn && form.offers.officeDiffers;
  const said = sentenceFor(known, form.isChanged, isOffered);
  if (said === null) return <></>;
  return (
    <p className={styles.root} role="note">
      {said}{' '}
      {isOffered && (
        <LinkButton
          onClick={() => {
            form.offers.takeOffice();
          }}
        >
          {strings.officeTake}
        </LinkButton>
      )}
    </p>
  );
}

/** What is said of it; null: nothing that matters to this person. */
function sentenceFor({ office, isOwn, current }: ProfileState, isChanged: boolean, isOffered: boolean): string | null {
  if (office === null) return null;
  const { trouble, since } = office;
  if (trouble !== null && isOwn) {
    const why = reasonOf(profilePath, trouble);
    return current === null ? sharedStrings.notUsed(why) : strings.officeTrouble(why);
  }
  if (trouble !== null) return sharedSentence(profilePath, office);
  if (since === null) return null;
  const moment = momentOf(new Date(since));
  if (!isOwn) return isChanged ? strings.officeWritten(moment) : strings.officeUsed(moment);
  if (current === null) return strings.officeWaits(moment);
  return isOffered ? strings.officeBeside(moment) : null;
}
