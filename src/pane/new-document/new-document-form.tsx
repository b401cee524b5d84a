import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type SyntheticEvent } from 'react';
import type { Signer } from '../../profile/model';
import { conventionOf } from '../../templates/model';
import { templateNames } from '../../templates/names';
import { useFieldStyles } from '../components/field-style';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import type { NewDocumentState } from './desk';
import { DownloadLink } from './download-link';
import { strings } from './strings';
import { useNew } from './use-new';

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalS} -8px 0`,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  quiet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** What is asked before a document is made: what it is about, who signs where several may. */
export function NewDocumentForm({
  chosen,
}: {
  readonly chosen: NonNullable<NewDocumentState['chosen']>;
}): ReactElement {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { desk, shown } = useNew();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    (first.current ?? title.current)?.focus();
  }, []);
  const signers = desk.fitting()?.signers ?? [];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void desk.make();
  };
  const { outcome } = shown;
  return (
    <form
      className={styles.card}
      aria-labelledby={`${id}title`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        desk.cancel();
      }}
    >
      <h3 id={`${id}title`} ref={title} tabIndex={-1} className={styles.title}>
        {strings.heading(templateNames[chosen.id])}
      </h3>
      {chosen.subject !== null && (
        <div className={fields.field}>
          <label className={fields.label} htmlFor={`${id}subject`}>
            {strings.subject}
          </label>
          <input
            ref={first}
            id={`${id}subject`}
            className={fields.input}
            maxLength={300}
            autoComplete="off"
            placeholder={chosen.subject.example}
            aria-describedby={`${id}hint`}
            value={shown.subject}
            onChange={(event) => {
              desk.set({ subject: event.currentTarget.value });
            }}
          />
          <span id={`${id}hint`} className={fields.hint}>
            {strings.subjectHint(chosen.subject.lead)}
          </span>
        </div>
      )}
      {signers.length > 1 && (
        <div className={fields.field}>
          <label className={fields.label} htmlFor={`${id}signer`}>
            {strings.signer}
          </label>
          <select
            id={`${id}signer`}
            className={fields.input}
            value={desk.signerAt() ?? ''}
            onChange={(event) => {
              desk.set({ signer: Number(event.currentTarget.value) });
            }}
          >
            {desk.signerAt() === null && <option value="">…</option>}
            {signers.map((signer, i) => (
              <option key={i} value={i}>
                {nameOf(signer)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ProfileLine />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={shown.busy}>
          {shown.busy ? strings.making : strings.make}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            desk.cancel();
          }}
        >
          {strings.cancel}
        </Button>
      </div>
      {outcome !== null && (
        <p className={styles.quiet}>
          {outcome.text}{' '}
          {outcome.file !== null && <DownloadLink file={outcome.file} says={strings.download(outcome.file.name)} />}
        </p>
      )}
    </form>
  );
}

/** From whose profile the document will be filled. */
function ProfileLine(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { desk, shown } = useNew();
  const profile = desk.fitting();
  if (profile !== null) return <p className={styles.quiet}>{strings.from(profile.name)}</p>;
  if (session.profile.current !== null && shown.chosen !== null)
    return <p className={styles.quiet}>{strings.otherProfile[conventionOf(shown.chosen.id)]}</p>;
  return (
    <p className={styles.quiet}>
      {session.profile.texts.unsaved === null ? strings.noProfile : strings.unsavedProfile}{' '}
      <LinkButton
        onClick={() => {
          session.turnTo('hoSo');
        }}
      >
        {strings.toProfile}
      </LinkButton>
    </p>
  );
}

/** “Trần Thị Thu Hà, PHÓ CHỦ TỊCH (KT. CHỦ TỊCH)” */
function nameOf({ name, authority, title }: Signer): string {
  const who = title === '' ? name : `${name}, ${title}`;
  return authority.length === 0 ? who : `${who} (${authority.join(', ')})`;
}
