import { useState, type ReactElement } from 'react';
import { fields } from '../../profile/model';
import { LinkButton } from '../components/link-button';
import { ChoiceField, TextField } from './field';
import { useFormStyles } from './form-style';
import { dayFrom, writtenDay } from './since';
import { ChevronDown16Regular, ChevronUp16Regular } from './icons';
import { strings } from './strings';
import { useForm, useRemarks } from './use-form';

const conventions = ['nd30', 'hd05'] as const;

/** The agency itself: its names, its place, the convention that it writes by. */
export function AgencyPart(): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { name, symbol, place, superior, convention } = form.profile;
  return (
    <section aria-labelledby="ho-so-co-quan">
      <h2 id="ho-so-co-quan" className={styles.title}>
        {strings.agency}
      </h2>
      <TextField
        label={strings.name}
        path={['name']}
        value={name}
        onChange={(it) => {
          form.change({ name: it });
        }}
      />
      <div className={styles.pair}>
        <TextField
          label={strings.symbol}
          path={['symbol']}
          value={symbol}
          onChange={(it) => {
            form.change({ symbol: it });
          }}
        />
        <TextField
          label={strings.place}
          path={['place']}
          value={place}
          onChange={(it) => {
            form.change({ place: it });
          }}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={strings.superior}
          path={['superior']}
          placeholder={strings.none}
          value={superior ?? ''}
          onChange={(it) => {
            form.change({ superior: it === '' ? null : it });
          }}
        />
        <ChoiceField
          label={strings.convention}
          path={['convention']}
          value={convention}
          options={conventions.map((it) => [it, strings.conventionName[it]] as const)}
          onChange={(it) => {
            // How numbers are formed belongs to a convention.
            form.change({ convention: it, numbers: {} });
          }}
        />
      </div>
      <More />
    </section>
  );
}

/** What most agencies leave as it is. */
function More(): ReactElement {
  const styles = useFormStyles();
  const { form } = useForm();
  const { shortName, field, since } = form.profile;
  const said = [useRemarks(['shortName']), useRemarks(['since'])].some(({ sentences }) => sentences.length > 0);
  const [asked, setAsked] = useState(shortName !== null || field !== 'general' || since !== null);
  const open = asked || said;
  return (
    <>
      <LinkButton
        className={styles.small}
        aria-expanded={open}
        onClick={() => {
          setAsked(!open);
        }}
      >
        {strings.moreOfAgency} {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
      </LinkButton>
      {open && (
        <>
          <div className={styles.pair}>
            <TextField
              label={strings.shortName}
              path={['shortName']}
              placeholder={strings.shortNameExample}
              value={shortName ?? ''}
              onChange={(it) => {
                form.change({ shortName: it === '' ? null : it });
              }}
            />
            <TextField
              label={strings.since}
              path={['since']}
              placeholder={strings.sinceExample}
              value={writtenDay(since)}
              onChange={(it) => {
                form.change({ since: dayFrom(it) });
              }}
            />
          </div>
          <ChoiceField
            label={strings.field}
            path={['field']}
            hint={strings.fieldHint}
            value={field}
            options={fields.map((it) => [it, strings.fieldName[it]] as const)}
            onChange={(it) => {
              form.change({ field: it });
            }}
          />
        </>
      )}
    </>
  );
}
