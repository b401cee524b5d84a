import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { marksIn } from '../../clauses/search';

const useStyles = makeStyles({
  hit: {
    padding: 0,
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** A title with the words sought marked; words that follow each other are under one line. */
export function MarkedTitle({ title, typed }: { readonly title: string; readonly typed: string }): ReactElement {
  const styles = useStyles();
  const marks = joined(title, typed);
  return (
    <>
      {marks.map(([start, end], i) => (
        <Fragment key={start}>
          {title.slice(marks[i - 1]?.[1] ?? 0, start)}
          <mark className={styles.hit}>{title.slice(start, end)}</mark>
        </Fragment>
      ))}
      {title.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

function joined(title: string, typed: string): readonly (readonly [number, number])[] {
  const marks: [number, number][] = [];
  for (const [start, end] of marksIn(title, typed)) {
    const last = marks.at(-1);
    if (last !== undefined && title.slice(last[1], start) === ' ') last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}
