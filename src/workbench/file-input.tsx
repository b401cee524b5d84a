import type { ReactElement, Ref } from 'react';

interface Props {
  readonly onFile: (file: File) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** The browser's own way to choose a file; not seen, clicked by the buttons. Old .doc files are let in to be told so. */
export function FileInput({ onFile, ref }: Props): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".docx,.docm,.dotx,.doc"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file !== undefined) onFile(file);
        currentTarget.value = '';
      }}
    />
  );
}
