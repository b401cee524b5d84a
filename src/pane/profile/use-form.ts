import { useSyncExternalStore } from 'react';
import type { ProfilePath, Remark } from '../../profile/model';
import { usePane } from '../context';
import { formOf, type FormState, type ProfileForm } from './form';
import { sentence } from './strings';

/** The form of the session, and what it shows now. */
export function useForm(): { readonly form: ProfileForm; readonly shown: FormState } {
  const form = formOf(usePane().session);
  return { form, shown: useSyncExternalStore(form.subscribe, form.getState) };
}

/** What is said of the fields below a path; advice only where nothing is wrong. */
export interface SaidOf {
  readonly weight: 'fault' | 'advice';
  readonly sentences: readonly string[];
}

/** What is to be said of the fields below a path. */
export function useRemarks(path: ProfilePath): SaidOf {
  const { form } = useForm();
  const { faults, advice } = form.remarks();
  const wrong = below(faults, path);
  const weight = wrong.length > 0 ? 'fault' : 'advice';
  return { weight, sentences: wrong.length > 0 ? wrong : below(advice, path) };
}

function below(remarks: readonly Remark[], path: ProfilePath): readonly string[] {
  const found = remarks.filter((it) => path.every((step, i) => it.path[i] === step));
  return [...new Set(found.map(({ message }) => sentence(message)))];
}
