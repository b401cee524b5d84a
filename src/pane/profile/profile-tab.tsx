import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore, type ReactElement, type RefObject } from 'react';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { AgencyPart } from './agency-part';
import { Notices } from './notices';
import { NumberPart } from './number-part';
import { OfficeNote } from './office-note';
import { ProfileBar } from './profile-bar';
import { ReceiverPart } from './receiver-part';
import { SignerPart } from './signer-part';
import { strings } from './strings';
import { UnitPart } from './unit-part';
import { useForm } from './use-form';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollPaddingBlock: '16px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** “Hồ sơ”: what all documents of an agency have in common, filled in by hand, from the open draft or from a file. */
export function ProfileTab(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { form, shown } = useForm();
  const { current, isOwn } = useSyncExternalStore(session.profile.subscribe, session.profile.getState);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.offers.fromDraft();
  }, [form, state.view]);
  useFocusIn(root, shown.sought, shown.open);

  if (shown.profile === null) return <></>;
  return (
    <>
      <div ref={root} className={styles.scroller}>
        <OfficeNote />
        <Notices />
        <AgencyPart />
        <UnitPart />
        <SignerPart />
        <ReceiverPart />
        <NumberPart />
        <div className={styles.end}>
          {state.view !== null && (
            <LinkButton
              onClick={() => {
                form.offers.take();
              }}
            >
              {strings.take}
            </LinkButton>
          )}
          {isOwn && current !== null && (
            <LinkButton onClick={() => void form.remove()}>{strings.removeProfile}</LinkButton>
          )}
        </div>
      </div>
      <ProfileBar />
    </>
  );
}

/** A fault that stopped “Lưu” takes the focus; an entry that closes gives it to what opens it again. */
function useFocusIn(
  root: RefObject<HTMLElement | null>,
  sought: { readonly path: readonly (string | number)[] } | null,
  open: string | null,
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed === null || root.current?.contains(document.activeElement) === true) return;
    const [list = ''] = closed.split('/');
    const opener = [closed, list].map((it) => root.current?.querySelector<HTMLElement>(`[data-opens="${it}"]`));
    opener.find((it) => it != null)?.focus();
  }, [root, open]);
  useEffect(() => {
    if (sought === null) return;
    for (let steps = sought.path.length; steps > 0; steps--) {
      const path = sought.path.slice(0, steps).join('/');
      const field = root.current?.querySelector<HTMLElement>(`[data-path="${path}"]`);
      if (field == null) continue;
      field.focus();
      return;
    }
  }, [root, sought]);
}
