import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

interface Props extends Pick<ButtonProps, 'appearance' | 'disabled'> {
  readonly label: string;
  /** “.json,application/json” */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button by which a person chooses a file; the same file may be chosen again. */
export function FileChoice({ label, accept, onFile, ...button }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
