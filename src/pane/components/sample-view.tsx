import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isMark, type Piece } from '../diff';
import { strings } from '../strings';
import { diffColors } from '../theme';

const useStyles = makeStyles({
  piece: { borderRadius: tokens.borderRadiusSmall, paddingInline: '1px', textDecorationLine: 'none' },
  removed: {
    backgroundColor: diffColors.removed,
    color: diffColors.removedText,
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText' },
  },
  struck: { textDecorationLine: 'line-through', marginRight: '3px' },
  framed: { outline: `1px dashed ${diffColors.removedText}`, outlineOffset: '-1px', paddingInline: '3px' },
  added: {
    backgroundColor: diffColors.added,
    color: diffColors.addedText,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  foot: { borderBottom: `2px solid ${diffColors.addedText}`, borderRadius: 0, paddingInline: '2px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Words as they stand and as they should be, in one line or for one side only. */
export function SampleView(props: {
  readonly pieces: readonly Piece[];
  readonly side?: 'before' | 'after';
}): ReactElement {
  const styles = useStyles();
  const hidden = props.side === 'before' ? 'added' : props.side === 'after' ? 'removed' : null;
  return (
    <span>
      {props.pieces.map((piece, i) => {
        if (piece.kind === hidden) return null;
        if (piece.kind === 'same') return <span key={i}>{piece.text}</span>;
        const mark = isMark(piece.text);
        const Tag = piece.kind === 'removed' ? 'del' : 'ins';
        const look = piece.kind === 'removed' ? (mark ? styles.framed : styles.struck) : mark && styles.foot;
        return (
          <Tag key={i} className={mergeClasses(styles.piece, styles[piece.kind], look)}>
            <span className={styles.unseen}>{` ${strings[piece.kind]} ${spoken(piece.text)} `}</span>
            <span aria-hidden>{visible(piece.text)}</span>
          </Tag>
        );
      })}
    </span>
  );
}

/** A blank that goes or comes must be seen. */
function visible(text: string): string {
  return isMark(text) ? text.replace(/\s/gu, '␣') : text;
}

function spoken(text: string): string {
  return text.trim() === '' ? strings.blank : text;
}
