import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { strings } from './strings';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: '8px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorNeutralForeground1,
    fontSize: '16px',
    pointerEvents: 'none',
    zIndex: 10,
  },
});

/** Takes a file dropped anywhere on the page; while one hovers, says so. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }): ReactElement | null {
  const styles = useStyles();
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setHovering(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  return hovering ? <div className={styles.cover}>{strings.drop}</div> : null;
}
