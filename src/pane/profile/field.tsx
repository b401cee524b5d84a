import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import type { ProfilePath } from '../../profile/model';
import { inputBox } from '../components/field-style';
import { Said } from './said';
import { useRemarks } from './use-form';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '2px', marginTop: tokens.spacingVerticalSNudge, minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: { ...inputBox, minWidth: 0, padding: `5px ${tokens.spacingHorizontalMNudge}` },
  select: { paddingInline: tokens.spacingHorizontalSNudge, height: '32px' },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface FieldProps {
  readonly label: string;
  readonly path: ProfilePath;
  readonly hint?: string;
  /** Takes the focus when it appears. */
  readonly first?: boolean;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly placeholder?: string;
  /** More than one: a field of several lines. */
  readonly lines?: number;
  readonly onChange: (value: string) => void;
}

/** No field of a profile is longer. */
const longest = 300;

/** A labelled field of words, with what is said of it underneath. */
export function TextField(props: TextProps): ReactElement {
  const styles = useStyles();
  const { value, placeholder, lines = 1, onChange, path, first = false } = props;
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) box.current?.focus();
  }, [first]);
  return (
    <Labelled {...props}>
      {(aria) => {
        const shared = {
          ...aria,
          ref: box,
          value,
          placeholder,
          'data-path': path.join('/'),
          className: mergeClasses(styles.input, aria['aria-invalid'] && styles.wrong),
          onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
            onChange(event.currentTarget.value);
          },
        };
        return lines > 1 ? (
          <textarea {...shared} rows={lines} />
        ) : (
          <input {...shared} type="text" maxLength={longest} autoComplete="off" spellCheck={false} />
        );
      }}
    </Labelled>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
}

/** A labelled choice, with what is said of it underneath. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const styles = useStyles();
  const { value, options, onChange, path } = props;
  return (
    <Labelled {...props}>
      {(aria) => (
        <select
          {...aria}
          data-path={path.join('/')}
          className={mergeClasses(styles.input, styles.select, aria['aria-invalid'] && styles.wrong)}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([it]) => it === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen[0]);
          }}
        >
          {options.map(([it, name]) => (
            <option key={it} value={it}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface Aria {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

function Labelled(props: FieldProps & { readonly children: (aria: Aria) => ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { label, path, hint, children } = props;
  const said = useRemarks(path);
  const [told, hinted] = [said.sentences.length > 0, hint !== undefined];
  const described = [...(told ? [`${id}said`] : []), ...(hinted ? [`${id}hint`] : [])].join(' ');
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': told && said.weight === 'fault',
        'aria-describedby': described === '' ? undefined : described,
      })}
      {told && <Said id={`${id}said`} {...said} />}
      {hinted && (
        <span id={`${id}hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
