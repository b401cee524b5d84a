import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { saveAs } from '../citations/save-as';
import { IconButton } from '../components/icon-button';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { Dismiss16Regular, Lightbulb16Filled, Warning12Filled } from './icons';
import { strings } from './strings';
import { useForm } from './use-form';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    fontSize: '13px',
    lineHeight: '19px',
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  bad: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { display: 'flex', flexShrink: 0, marginTop: '2px', color: tokens.colorBrandForeground1 },
  badIcon: { color: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

/** So many faults of a file are listed. */
const most = 20;

/** What just happened to the form, with the way back; what was wrong with a file; a machine that keeps nothing. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { form, shown } = useForm();
  const { notice, refused } = shown;
  const { kept } = useSyncExternalStore(session.profile.subscribe, session.profile.getState);
  const close = (
    <IconButton
      name={strings.close}
      onClick={() => {
        form.dismiss();
      }}
    >
      <Dismiss16Regular />
    </IconButton>
  );
  return (
    <>
      {notice !== null && (
        <div className={styles.root}>
          <span className={styles.icon} aria-hidden>
            <Lightbulb16Filled />
          </span>
          <span className={styles.words}>
            {notice.text}{' '}
            {notice.back !== null && (
              <LinkButton
                onClick={() => {
                  form.undo();
                }}
              >
                {strings.undo}
              </LinkButton>
            )}
          </span>
          {close}
        </div>
      )}
      <div role="alert">
        {refused !== null && (
          <div className={mergeClasses(styles.root, styles.bad)}>
            <span className={mergeClasses(styles.icon, styles.badIcon)} aria-hidden>
              <Warning12Filled />
            </span>
            <div className={styles.words}>
              <p className={styles.text}>{refused.name === null ? strings.damaged : strings.refused(refused.name)}</p>
              <ul className={styles.list}>
                {refused.sentences.slice(0, most).map((it) => (
                  <li key={it}>{it}</li>
                ))}
                {refused.sentences.length > most && <li>{strings.moreFaults(refused.sentences.length - most)}</li>}
              </ul>
              {refused.name === null && (
                <LinkButton
                  onClick={() => {
                    saveAs(strings.damagedName, session.profile.texts.saved ?? '');
                  }}
                >
                  {strings.damagedCopy}
                </LinkButton>
              )}
            </div>
            {close}
          </div>
        )}
        {!kept && (
          <div className={mergeClasses(styles.root, styles.bad)}>
            <span className={styles.words}>{strings.notKept}</span>
          </div>
        )}
      </div>
    </>
  );
}
