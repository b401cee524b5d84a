import { useSyncExternalStore } from 'react';
import type { ProfilePath, Remark } from '../../profile/model';
import { usePane } from '../context';
import type { Session } from '../session';
import { ProfileForm, type FormState } from './form';
import { sentence } from './strings';

const forms = new WeakMap<Session, ProfileForm>();

/** The form of a session, the same one each time. */
function formOf(session: Session): ProfileForm {
  const known =
    forms.get(session) ??
    new ProfileForm({
      desk: session.profile,
      today: session.today,
      anatomy: () => session.getChecked()?.result.anatomy ?? null,
      say: (said) => {
        session.dispatch({ type: 'announced', said });
      },
    });
  forms.set(session, known);
  return known;
}

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
