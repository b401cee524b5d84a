import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { FilledParagraph } from '../../clauses/fill';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';
import type { Wording } from './wording';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    overflowWrap: 'anywhere',
  },
  line: { margin: 0, '& + &': { marginTop: tokens.spacingVerticalXS } },
  slot: {
    padding: '1px 3px 0',
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  filled: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke1}`,
  },
  unfilled: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px dashed ${tokens.colorStatusWarningForeground1}`,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The words as they will stand, with the number that the place gives them; what is filled and what is not shows. */
export function ClauseText({ wording }: { readonly wording: Wording }): ReactElement {
  const styles = useStyles();
  const { landing } = useInsertDesk();
  useObserved(landing);
  const number = landing.chosen()?.landing.number ?? null;
  return (
    <div className={styles.box} role="group" aria-label={strings.clauseText}>
      {wording.paragraphs.map((paragraph, i) => (
        <p key={i} className={styles.line}>
          {i === 0 && number !== null && `${number} `}
          <Pieces paragraph={paragraph} />
        </p>
      ))}
    </div>
  );
}

function Pieces({ paragraph: { text, places } }: { readonly paragraph: FilledParagraph }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {places.map(({ start, end, filled }, i) => {
        const words = text.slice(start, end);
        return (
          <Fragment key={start}>
            {text.slice(places[i - 1]?.end ?? 0, start)}
            <span className={mergeClasses(styles.slot, filled ? styles.filled : styles.unfilled)}>
              {filled ? words : words.slice(1, -1)}
              {!filled && <span className={styles.unseen}> ({strings.blankSlot})</span>}
            </span>
          </Fragment>
        );
      })}
      {text.slice(places.at(-1)?.end ?? 0)}
    </>
  );
}
