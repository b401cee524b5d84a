import type { ReactElement } from 'react';
import { ClauseForm } from './clause-form';
import { ImportPage } from './import-page';
import { OwnPage } from './own-page';
import { useOwn } from './use-own';

/** The pages of the own clauses: the list, the form, a file whose clauses collide with them. */
export function OwnPages(): ReactElement {
  const { page, form, coming } = useOwn().shown;
  if (page === 'form' && form !== null) return <ClauseForm form={form} />;
  return page === 'import' && coming !== null ? <ImportPage coming={coming} /> : <OwnPage />;
}
