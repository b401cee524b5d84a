import type { ReactElement } from 'react';
import type { NewFile } from '../../host/host';
import { LinkButton } from '../components/link-button';
import { handOver } from './hand-over';

/** Hands a document that was made here to the person once more. */
export function DownloadLink({ file, says }: { readonly file: NewFile; readonly says: string }): ReactElement {
  return (
    <LinkButton
      onClick={() => {
        handOver(file);
      }}
    >
      {says}
    </LinkButton>
  );
}
