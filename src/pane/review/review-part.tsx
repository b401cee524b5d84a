import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentCheckmark20Regular } from '@fluentui/react-icons/svg/document-checkmark';
import { useEffect, useId, type ReactElement } from 'react';
import { useFieldStyles } from '../components/field-style';
import { usePane } from '../context';
import { DownloadLink } from '../new-document/download-link';
import { strings } from './strings';
import { useReview } from './use-review';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: { width: '100%', maxWidth: '320px', margin: 0 },
  // Among the options it is the one with a field and lines of its own.
  among: {
    marginBlock: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  after: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
  code: { margin: 0, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  done: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** Makes the review sheet of the draft, and tells by which code one made before still holds. */
export function ReviewPart({ asNext = false }: { readonly asNext?: boolean }): ReactElement | null {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { state } = usePane();
  const { desk, shown } = useReview();
  const { view } = state;
  useEffect(() => {
    void desk.count();
  }, [desk, view]);
  if (view?.anatomy.system == null) return null;
  const { code, outcome, busy, madeWith } = shown;
  const outdated = madeWith !== null && code !== null && code.text !== madeWith;
  return (
    <form
      className={mergeClasses(styles.root, asNext ? styles.after : styles.among)}
      aria-labelledby={`${id}title`}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.make();
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {asNext ? strings.next : strings.title}
      </h2>
      <p className={styles.line}>{strings.more}</p>
      <div className={mergeClasses(fields.field, styles.field)}>
        <label className={fields.label} htmlFor={`${id}reviewer`}>
          {strings.reviewer}
        </label>
        <input
          id={`${id}reviewer`}
          className={fields.input}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}hint`}
          value={shown.reviewer}
          onChange={(event) => {
            desk.name(event.currentTarget.value);
          }}
        />
        <span id={`${id}hint`} className={fields.hint}>
          {strings.reviewerHint}
        </span>
      </div>
      <Button type="submit" icon={<DocumentCheckmark20Regular />} disabledFocusable={busy || !desk.ready}>
        {busy ? strings.making : strings.make}
      </Button>
      {code !== null && desk.ready && (
        <>
          <p className={styles.code}>{code.whole ? strings.code(code.text) : strings.bodyCode(code.text)}</p>
          <p className={styles.line}>{strings.holds}</p>
        </>
      )}
      {outdated && <p className={styles.done}>{strings.outdated}</p>}
      {outcome !== null && !outdated && (
        <p className={styles.done}>
          {outcome.text}{' '}
          {outcome.file !== null && <DownloadLink file={outcome.file} says={strings.download(outcome.file.name)} />}
        </p>
      )}
    </form>
  );
}
