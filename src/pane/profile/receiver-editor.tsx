import type { ReactElement } from 'react';
import type { KindOrAny } from '../../profile/model';
import { LinkButton } from '../components/link-button';
import { EditorButtons } from './editor-buttons';
import { ChoiceField, TextField } from './field';
import { useFormStyles } from './form-style';
import { kindOrAnyName, receiverKinds } from './receiver-kinds';
import { strings } from './strings';
import { useForm } from './use-form';

/** The usual Nơi nhận of a kind, open for editing: a receiver a line. */
export function ReceiverEditor({ kind }: { readonly kind: KindOrAny }): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { receivers } = form.profile;
  const lines = receivers[kind] ?? [];
  const text = lines.join('\n');
  const put = (words: string): void => {
    form.change({ receivers: { ...receivers, [kind]: words.split('\n') } });
  };
  const turnTo = (other: KindOrAny): void => {
    const entries = Object.entries(receivers).map(([key, it]) => [key === kind ? other : key, it]);
    form.change({ receivers: Object.fromEntries(entries) as typeof receivers });
    form.open(`receivers/${other}`);
  };
  const remove = (): void => {
    const left = Object.fromEntries(Object.entries(receivers).filter(([key]) => key !== kind));
    form.replace({ ...form.profile, receivers: left }, strings.removedPart(strings.receiversPart(kindOrAnyName(kind))));
  };
  const choices = receiverKinds.filter((it) => it === kind || receivers[it] === undefined);
  return (
    <div className={styles.editor}>
      <ChoiceField
        label={strings.receiversKind}
        path={['receivers', kind, 'kind']}
        value={kind}
        options={choices.map((it) => [it, kindOrAnyName(it)] as const)}
        onChange={turnTo}
      />
      <TextField
        first
        label={strings.receiversLines}
        hint={strings.receiversHint}
        path={['receivers', kind]}
        lines={Math.min(12, Math.max(4, lines.length + 1))}
        value={text}
        onChange={put}
      />
      <div>
        <LinkButton
          className={styles.small}
          onClick={() => {
            put(`${text.replace(/\s+$/u, '')}${text.trim() === '' ? 'Lưu: VT' : ''}, {đơn vị}`);
          }}
        >
          {strings.putSlot}
        </LinkButton>
      </div>
      <EditorButtons onRemove={remove} />
    </div>
  );
}
