import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import { strings } from '../strings';
import type { View } from '../view';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

/** Its code comes when it is asked for. */
const CleanStep = lazy(async () => ({ default: (await import('../clean/clean-step')).CleanStep }));

/** Where tracked changes, comments or highlights are left: the step that takes them out. */
export function CleanOffer({ view }: { readonly view: View }): ReactElement | null {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  if (!open && !hasTraces(view)) return null;
  return (
    <div ref={root} className={styles.root}>
      {!open && (
        <Button
          onClick={() => {
            setOpen(true);
          }}
        >
          {strings.clean}
        </Button>
      )}
      {open && (
        <Suspense fallback={strings.reading}>
          <CleanStep
            onClose={() => {
              setOpen(false);
              requestAnimationFrame(() => root.current?.querySelector('button')?.focus());
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function hasTraces({ trackedChanges, comments, items }: View): boolean {
  return trackedChanges + comments > 0 || items.some(({ finding }) => finding?.rule === 'chung/noi-dung/to-mau');
}
