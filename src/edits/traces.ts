import { bodyOf, childrenOf, paragraphsIn } from '../draft/walk';
import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { openPackage, type Package } from '../ooxml/package';
import { textOf } from '../ooxml/xml';
import { storiesOf, type StoryKind, type WrittenStory } from './stories';

/** What is taken away together: tracked changes are accepted, comments and highlights removed. */
export type TraceGroup = 'changes' | 'comments' | 'highlights';

/** All of them, in the order in which they are told. */
export const traceGroups: readonly TraceGroup[] = ['changes', 'comments', 'highlights'];

/** One trace of the work on a draft: what, where, whose, and the words it stands at. */
export interface Trace {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format' | 'comment' | 'highlight';
  readonly story: StoryKind;
  /** Body paragraph it stands in, as the draft counts them; null outside the body. */
  readonly paragraph: number | null;
  /** Null where the file does not say. */
  readonly author: string | null;
  /** Words inserted, deleted, moved, formatted or marked; the words of a comment. '' for a mark or a row without any. */
  readonly text: string;
}

/** The group that a trace goes with. */
export function groupOf({ kind }: Pick<Trace, 'kind'>): TraceGroup {
  if (kind === 'comment') return 'comments';
  return kind === 'highlight' ? 'highlights' : 'changes';
}

/** Every trace in the bytes of a .docx, in reading order. Throws UnreadableFile. */
export function tracesOf(bytes: Uint8Array): readonly Trace[] {
  const file = openPackage(bytes);
  const comments = commentsOf(file);
  return storiesOf(file).flatMap((story) => new Collector(story, comments).collect());
}

interface Comment {
  readonly author: string | null;
  readonly text: string;
}

function commentsOf(file: Package): ReadonlyMap<string, Comment> {
  const found = file.relationships(file.mainPart).find(({ type, external }) => type === 'comments' && !external);
  const root = found === undefined ? undefined : file.xml(found.target)?.root;
  return new Map(
    (root?.children ?? [])
      .filter(({ name }) => name === 'w:comment')
      .map((it) => [
        it.attribute('w:id') ?? '',
        { author: it.attribute('w:author') ?? null, text: wordsIn(it, 'w:t') },
      ]),
  );
}

class Collector {
  private readonly found: Trace[] = [];
  private readonly numbers: ReadonlyMap<Element, number>;
  private paragraph: number | null = null;

  constructor(
    private readonly story: WrittenStory,
    private readonly comments: ReadonlyMap<string, Comment>,
  ) {
    const paragraphs = story.kind === 'body' ? paragraphsIn(bodyOf(story.part.root)) : [];
    this.numbers = new Map(paragraphs.map((element, index) => [element, index]));
  }

  collect(): readonly Trace[] {
    this.visit(this.story.part.root);
    return this.found;
  }

  private visit(element: Element): void {
    const { name } = element;
    if (name === 'w:p') this.paragraph = this.numbers.get(element) ?? this.paragraph;
    if (name === 'w:ins' || name === 'w:moveTo') this.add(name === 'w:ins' ? 'insertion' : 'move', element, 'w:t');
    else if (name === 'w:del') this.add('deletion', element, 'w:delText');
    else if (isChange(name)) this.add('format', element, null);
    else if (name === 'w:commentReference') this.comment(element);
    else if (name === 'w:highlight' && isHighlight(element)) this.add('highlight', element, null);
    if (name === 'w:del' || name === 'w:moveFrom' || isChange(name)) return;
    for (const child of childrenOf(element)) this.visit(child);
  }

  private add(kind: Trace['kind'], element: Element, words: string | null): void {
    const holder = words === null ? (element.parent?.parent ?? null) : element;
    const text = holder === null || holder.name === 'w:body' ? '' : wordsIn(holder, words ?? 'w:t');
    if (kind === 'highlight' && text.trim() === '') return;
    this.tell({ kind, author: element.attribute('w:author') ?? null, text });
  }

  private comment(reference: Element): void {
    const comment = this.comments.get(reference.attribute('w:id') ?? '');
    this.tell({ kind: 'comment', author: comment?.author ?? null, text: comment?.text ?? '' });
  }

  /** Word cuts one change into many runs: neighbours of one kind and one hand are told together. */
  private tell(told: Pick<Trace, 'kind' | 'author' | 'text'>): void {
    const last = this.found.at(-1);
    const { paragraph } = this;
    const joins = last?.kind === told.kind && last.author === told.author && last.paragraph === paragraph;
    if (last !== undefined && joins && told.kind !== 'comment')
      this.found[this.found.length - 1] = { ...last, text: joined(last.text, told.text) };
    else this.found.push({ ...told, story: this.story.kind, paragraph });
  }
}

/** The mark of a paragraph repeats its words. */
function joined(one: string, other: string): string {
  return one.endsWith(other) ? one : one + other;
}

/** A change of format, of whatever it is the format. */
export function isChange(name: string): boolean {
  return name.startsWith('w:') && name.endsWith('Change');
}

/** A highlight that shows. */
export function isHighlight(element: Element): boolean {
  return element.attribute('w:val') !== 'none' && element.parent?.name === 'w:rPr';
}

/** Characters of the named elements below; nested text boxes and deleted words are others' words. */
function wordsIn(element: Element, name: string): string {
  if (element.name === name) return textOf(element);
  if (first(element, 'w:txbxContent') !== null) return '';
  if (element.name === 'w:tab') return ' ';
  return childrenOf(element)
    .map((child) => (child.name === 'w:del' && name === 'w:t' ? '' : wordsIn(child, name)))
    .join('');
}
