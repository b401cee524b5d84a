import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { strings } from './strings';

const useStyles = makeStyles({
  card: {
    position: 'fixed',
    top: '56px',
    right: '16px',
    width: 'min(420px, calc(100vw - 32px))',
    padding: '16px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
    zIndex: 20,
  },
  title: { margin: '0 0 8px', fontSize: '16px', lineHeight: '22px' },
  list: {
    margin: '0 0 12px',
    paddingLeft: '20px',
    fontSize: '14px',
    lineHeight: '20px',
    display: 'grid',
    rowGap: '4px',
  },
});

interface Props {
  readonly onClose: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: (to: Element) => void;
}

/** How to use the workbench, in a few sentences. Escape closes it, and so does going on with the work. */
export function Help({ onClose, onLeave }: Props): ReactElement {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.focus();
  }, []);
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-label={strings.helpTitle}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onLeave(relatedTarget);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 className={styles.title}>{strings.helpTitle}</h2>
      <ul className={styles.list}>
        {strings.helpLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button size="small" onClick={onClose}>
        {strings.close}
      </Button>
    </section>
  );
}
