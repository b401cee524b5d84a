import type { ReactElement } from 'react';
import type { Kind } from '../../anatomy/model';
import type { KindOrAny } from '../../profile/model';
import { numberPattern, patternsFor, symbolOf } from '../../profile/numbers';
import { tidied } from '../../profile/write';
import { ChoiceField } from './field';
import { useFormStyles } from './form-style';
import { Part } from './part';
import { kindOrAnyName } from './receiver-kinds';
import { Said } from './said';
import { strings } from './strings';
import { useForm, useRemarks } from './use-form';

const sorts = ['cong-van', '*'] as const;

/** How số, ký hiệu is formed, each way shown as it comes out; kinds with a way of their own from a file are listed too. */
export function NumberPart(): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { numbers, convention } = form.profile;
  const said = useRemarks(['numbers']);
  const example = useExample();
  const own = (Object.keys(numbers) as KindOrAny[]).filter((key) => key !== '*' && key !== 'cong-van');
  if (convention === 'hd05')
    return (
      <Part id="ho-so-so-ky-hieu" title={strings.numbers}>
        <p className={styles.quiet}>
          {strings.numbersFixed} {example('ke-hoach', numberPattern(form.profile, 'ke-hoach'))}
        </p>
        <Said {...said} />
      </Part>
    );
  return (
    <Part id="ho-so-so-ky-hieu" title={strings.numbers}>
      <div className={styles.pair}>
        {sorts.map((key) => (
          <Choice key={key} at={key} label={strings.numbersOf[key]} />
        ))}
        {own.map((key) => (
          <Choice key={key} at={key} label={kindOrAnyName(key)} />
        ))}
      </div>
    </Part>
  );
}

function Choice({ at, label }: { readonly at: KindOrAny; readonly label: string }): ReactElement {
  const { form } = useForm();
  const example = useExample();
  const { numbers, convention } = form.profile;
  const patterns = patternsFor(convention, at === 'cong-van' ? at : '*');
  const [usual = ''] = patterns;
  const now = numbers[at] ?? usual;
  const shown = patterns.includes(now) ? patterns : [...patterns, now];
  const kind: Kind = at === '*' ? 'ke-hoach' : at;
  return (
    <ChoiceField
      label={label}
      path={['numbers', at]}
      value={now}
      options={shown.map((pattern) => [pattern, example(kind, pattern)] as const)}
      onChange={(pattern) => {
        const others = Object.entries(numbers).filter(([key]) => key !== at);
        form.change({ numbers: Object.fromEntries(pattern === usual ? others : [...others, [at, pattern]]) });
      }}
    />
  );
}

/** A symbol of the agency, its number still blank. */
function useExample(): (kind: Kind, pattern: string) => string {
  const { form } = useForm();
  const { symbol, convention, units } = tidied(form.profile);
  return (kind, pattern) => {
    const agency = { symbol: symbol || '…', convention, numbers: { [kind]: pattern } };
    return symbolOf(agency, kind, { number: '…', unit: units[0]?.short ?? strings.anyUnit });
  };
}
