import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '2px' },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '112px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  links: { display: 'flex', gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

/** The words to be changed before they are put in: a paragraph a line. */
export function ClauseWords(): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { card } = useInsertDesk();
  const { edited } = useObserved(card);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {strings.editLabel}
      </label>
      <textarea
        ref={text}
        id={id}
        className={styles.text}
        value={edited ?? ''}
        maxLength={8000}
        rows={Math.min(12, Math.max(4, Math.ceil((edited ?? '').length / 42)))}
        onChange={({ currentTarget }) => {
          card.set({ edited: currentTarget.value });
        }}
      />
      <div className={styles.links}>
        <LinkButton
          onClick={() => {
            card.set({ editing: false });
          }}
        >
          {strings.doneEditing}
        </LinkButton>
        <LinkButton
          onClick={() => {
            card.asWritten();
          }}
        >
          {strings.asWritten}
        </LinkButton>
      </div>
    </div>
  );
}
