import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { piecesOf } from '../../clauses/body';
import { builtInSlots } from '../../clauses/built-in';
import { useFieldStyles } from '../components/field-style';
import type { DraftClause } from './draft-clause';
import { strings } from './strings';

const useStyles = makeStyles({
  box: {
    marginTop: '2px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '13px',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
  slot: {
    padding: '0 3px',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The clause as it stands in a text whose slots are not filled in yet. */
export function Preview({ form }: { readonly form: DraftClause }): ReactElement | null {
  const styles = useStyles();
  const field = useFieldStyles();
  const lines = form.text.split('\n').filter((line) => line.trim() !== '');
  const notes = new Map(form.slots.map(({ slot }) => [slot.name, slot.placeholder]));
  if (lines.length === 0) return null;
  return (
    <section className={field.field} aria-label={strings.preview}>
      <span className={field.label}>{strings.preview}</span>
      <div className={styles.box}>
        {lines.map((line, i) => (
          <p key={i} className={styles.paragraph}>
            {piecesOf(line).map((piece, at) =>
              piece.kind === 'words' ? (
                <span key={at}>{piece.text}</span>
              ) : (
                <span key={at} className={styles.slot}>
                  [{notes.get(piece.name) ?? builtInSlots.get(piece.name)?.placeholder ?? piece.name}]
                </span>
              ),
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
