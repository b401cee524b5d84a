import type { ReactElement } from 'react';
import type { Signer } from '../../profile/model';
import { EditorButtons } from './editor-buttons';
import { TextField } from './field';
import { useFormStyles } from './form-style';
import { KindPicker } from './kind-picker';
import { Said } from './said';
import { strings } from './strings';
import { useForm, useRemarks } from './use-form';

/** One way in which a person signs, open for editing. */
export function SignerEditor({ signer, i }: { readonly signer: Signer; readonly i: number }): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { signers, convention } = form.profile;
  const whole = useWholeRemarks(i);
  const put = (fields: Partial<Signer>): void => {
    form.change({ signers: signers.map((it, at) => (at === i ? { ...it, ...fields } : it)) });
  };
  const remove = (): void => {
    const left = { ...form.profile, signers: signers.filter((_, at) => at !== i) };
    form.replace(left, strings.removedPart(strings.signer(signer.name || strings.blankUnit)));
  };
  return (
    <div className={styles.box}>
      <div className={styles.editor}>
        <TextField
          first
          label={strings.signerName}
          path={['signers', i, 'name']}
          value={signer.name}
          onChange={(name) => {
            put({ name });
          }}
        />
        <TextField
          label={strings.signerTitle}
          path={['signers', i, 'title']}
          value={signer.title}
          onChange={(title) => {
            put({ title });
          }}
        />
        <TextField
          label={strings.authority}
          path={['signers', i, 'authority']}
          hint={strings.authorityHint[convention]}
          lines={2}
          value={signer.authority.join('\n')}
          onChange={(text) => {
            put({ authority: linesOf(text) });
          }}
        />
        <KindPicker
          label={strings.usedFor}
          none={strings.usedForAny}
          chosen={signer.kinds}
          onChange={(kinds) => {
            put({ kinds });
          }}
        />
        <Said weight="fault" sentences={whole} />
        <EditorButtons onRemove={remove} />
      </div>
    </div>
  );
}

/** What is said of the entry and of none of its fields. */
function useWholeRemarks(i: number): readonly string[] {
  const all = useRemarks(['signers', i]);
  const fields = [
    useRemarks(['signers', i, 'name']),
    useRemarks(['signers', i, 'title']),
    useRemarks(['signers', i, 'authority']),
  ].flatMap(({ sentences }) => sentences);
  return all.weight === 'fault' ? all.sentences.filter((it) => !fields.includes(it)) : [];
}

/** Lines as typed: an empty one at the end is where the next is being begun. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n').slice(0, mostLines);
}

/** The convention prints no more. */
const mostLines = 3;
