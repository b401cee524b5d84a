import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordingOf } from '../failure';
import type { Failure } from '../state';
import { strings } from '../strings';
import { DocumentErrorRegular, LockClosedRegular } from './icons';
import { LinkButton } from './link-button';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '100%' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `40px ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    textAlign: 'center',
  },
  icon: { display: 'flex', fontSize: '32px', color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalSNudge, marginTop: tokens.spacingVerticalS },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    marginTop: 'auto',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ErrorViewProps {
  readonly failure: Failure;
  readonly onRetry: (() => void) | null;
  /** Only where another file can be chosen. */
  readonly onChooseFile: (() => void) | null;
}

/** One sentence, one way on, the code small. */
export function ErrorView({ failure, onRetry, onChooseFile }: ErrorViewProps): ReactElement {
  const styles = useStyles();
  const { title, more } = wordingOf(failure);
  const copy = (): void => {
    void navigator.clipboard.writeText(
      `Thể Thức: ${failure.code}. ${failure.message === '' ? title : failure.message}`,
    );
  };
  return (
    <div className={styles.root}>
      <div className={styles.body} role="alert">
        <span className={styles.icon} aria-hidden>
          {failure.code === 'encrypted' ? <LockClosedRegular /> : <DocumentErrorRegular />}
        </span>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.more}>{more}</p>
        <div className={styles.buttons}>
          {onChooseFile !== null && (
            <Button appearance="primary" onClick={onChooseFile}>
              {strings.chooseOther}
            </Button>
          )}
          {onRetry !== null && (
            <Button appearance={onChooseFile === null ? 'primary' : 'secondary'} onClick={onRetry}>
              {strings.retry}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.foot}>
        <span>{strings.code(failure.code)}</span>
        <LinkButton onClick={copy}>{strings.copyDetails}</LinkButton>
      </div>
    </div>
  );
}
