import type { ReactElement, ReactNode } from 'react';
import { LinkButton } from '../components/link-button';
import { useFormStyles } from './form-style';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The button at the right of the title: what it says, what it is called, what it does. */
  readonly act?: { readonly says: string; readonly name: string; readonly add: string; readonly onAct: () => void };
  readonly children: ReactNode;
}

/** A part of the form under its title. */
export function Part({ id, title, act, children }: Props): ReactElement {
  const styles = useFormStyles();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {act !== undefined && (
          <LinkButton className={styles.small} aria-label={act.name} data-opens={act.add} onClick={act.onAct}>
            {act.says}
          </LinkButton>
        )}
      </div>
      {children}
    </section>
  );
}
