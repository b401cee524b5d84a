import { mergeClasses } from '@fluentui/react-components';
import { Fragment, memo, type ReactElement } from 'react';
import type { DrawnLine, Paragraph } from '../../draft/model';
import { CaretMark } from './caret-mark';
import { paragraphLook, pt, runLook } from './looks';
import { anchorOf, keySeparator } from './marks';
import { cutAt, piecesOf, stretchesOf, type SpanMark, type Stretch, type TextBreak } from './stretches';
import { useMarkStyles } from './mark-styles';

interface Props {
  readonly paragraph: Paragraph;
  readonly marks: readonly SpanMark[];
  /** Drawn lines that stand under its words. */
  readonly lines: readonly DrawnLine[];
  /** Where it goes on at the head of another page. */
  readonly breaks: readonly TextBreak[];
  readonly active: string | null;
  /** Offset of the author's cursor; null where it is not in this paragraph. */
  readonly caret: number | null;
  readonly onChoose: (key: string) => void;
}

/** One paragraph as Word would show it, with marks under the faulty words. */
export const ParagraphView = memo(function ParagraphView({
  paragraph,
  marks,
  lines,
  breaks,
  active,
  caret,
  onChoose,
}: Props): ReactElement {
  const justified = paragraph.format.alignment === 'justify';
  return (
    <div
      data-at={anchorOf(paragraph.part, paragraph.index)}
      style={{ ...paragraphLook(paragraph), position: 'relative' }}
    >
      {piecesOf(cutAt(stretchesOf(paragraph, marks), caret), breaks).map(({ gap, stretches, last }, i) => (
        <div
          key={i}
          style={{
            marginTop: i === 0 ? undefined : pt(gap),
            textIndent: i === 0 ? undefined : 0,
            textAlignLast: justified && !last ? 'justify' : undefined,
          }}
        >
          {i === 0 && paragraph.label !== '' && (
            <span style={{ ...runLook(paragraph.mark), marginRight: '6pt' }}>{paragraph.label}</span>
          )}
          {stretches.map((stretch) => (
            <Fragment key={stretch.start}>
              {stretch.start === caret && <CaretMark />}
              <Words stretch={stretch} active={active} onChoose={onChoose} />
            </Fragment>
          ))}
          {last && caret === paragraph.text.length && <CaretMark />}
        </div>
      ))}
      {lines.map((line, i) => (
        <Line key={i} line={line} format={paragraph.format} />
      ))}
    </div>
  );
});

function Words({
  stretch,
  active,
  onChoose,
}: { readonly stretch: Stretch } & Pick<Props, 'active' | 'onChoose'>): ReactElement {
  const styles = useMarkStyles();
  const { text, format, marks } = stretch;
  const [first] = marks;
  if (first === undefined) {
    return (
      <span style={runLook(format)} data-start={stretch.start}>
        {text}
      </span>
    );
  }
  const chosen = marks.some((mark) => mark.key === active);
  const key = chosen && active !== null ? active : first.key;
  return (
    <span
      className={mergeClasses(styles.mark, styles[first.look], chosen && styles.active)}
      style={runLook(format)}
      data-start={stretch.start}
      data-mark={key}
      data-keys={marks.map((mark) => mark.key).join(keySeparator)}
      onClick={() => {
        onChoose(first.key);
      }}
    >
      {text}
    </span>
  );
}

/** How far below the last line of text a drawn line hangs, clear of descenders and marks. */
const drop = 3;

function Line({
  line,
  format,
}: {
  readonly line: DrawnLine;
  readonly format: Paragraph['format'];
}): ReactElement | null {
  if (line.form === 'underscores' || line.form === 'underline') return null;
  const width = line.length === null ? '30%' : pt(line.length);
  const place =
    format.alignment === 'center' || line.left === null
      ? { left: '50%', transform: 'translateX(-50%)' }
      : { left: pt(line.left - format.indentLeft) };
  return (
    <span
      aria-hidden
      style={{
        position: 'absolute',
        bottom: pt(format.spaceAfter - drop),
        width,
        borderBottom: '0.75pt solid #000',
        ...place,
      }}
    />
  );
}
