import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { DrawnLine, Paragraph } from '../../draft/model';
import { paragraphLook, pt, runLook } from './looks';
import { anchorOf } from './marks';
import { stretchesOf, type SpanMark, type Stretch } from './stretches';
import { useMarkStyles } from './mark-styles';

interface Props {
  readonly paragraph: Paragraph;
  readonly marks: readonly SpanMark[];
  /** Drawn lines that stand under its words. */
  readonly lines: readonly DrawnLine[];
  readonly active: string | null;
  readonly onChoose: (key: string) => void;
}

/** One paragraph as Word would show it, with marks under the faulty words. */
export const ParagraphView = memo(function ParagraphView({
  paragraph,
  marks,
  lines,
  active,
  onChoose,
}: Props): ReactElement {
  return (
    <div
      data-at={anchorOf(paragraph.part, paragraph.index)}
      style={{ ...paragraphLook(paragraph), position: 'relative' }}
    >
      {paragraph.label !== '' && (
        <span style={{ ...runLook(paragraph.mark), marginRight: '6pt' }}>{paragraph.label}</span>
      )}
      {stretchesOf(paragraph, marks).map((stretch) => (
        <Words key={stretch.start} stretch={stretch} active={active} onChoose={onChoose} />
      ))}
      {lines.map((line, i) => (
        <Line key={i} line={line} centred={paragraph.format.alignment === 'center'} />
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
  const shown = shownText(text);
  if (first === undefined) return <span style={runLook(format)}>{shown}</span>;
  const chosen = marks.some((mark) => mark.key === active);
  return (
    <span
      className={mergeClasses(styles.mark, styles[first.look], chosen && styles.active)}
      style={runLook(format)}
      data-mark={first.key}
      onClick={() => {
        onChoose(first.key);
      }}
    >
      {shown}
    </span>
  );
}

/** Tabs and soft breaks keep their width and their line; runs of blanks are not folded. */
function shownText(text: string): string {
  return text.replaceAll('\t', '\u2003\u2003');
}

function Line({ line, centred }: { readonly line: DrawnLine; readonly centred: boolean }): ReactElement | null {
  if (line.form === 'underscores' || line.form === 'underline') return null;
  const width = line.length === null ? '30%' : pt(line.length);
  const place =
    centred || line.left === null ? { left: '50%', transform: 'translateX(-50%)' } : { left: pt(line.left) };
  return (
    <span
      aria-hidden
      style={{ position: 'absolute', bottom: '-1.5pt', width, borderBottom: '0.75pt solid #000', ...place }}
    />
  );
}
