import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFormStyles } from './form-style';
import { strings } from './strings';
import { useForm } from './use-form';

/** Under an entry that is open: done with it, or away with it. */
export function EditorButtons({ onRemove }: { readonly onRemove: () => void }): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        onClick={() => {
          form.open(null);
        }}
      >
        {strings.done}
      </Button>
      <Button size="small" appearance="subtle" onClick={onRemove}>
        {strings.remove}
      </Button>
    </div>
  );
}
