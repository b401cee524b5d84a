import { type Package, type XmlPart } from '../ooxml/package';

/** Where words stand that a reader of the paper may see. */
export type StoryKind = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';

/** A part with words in it. */
export interface WrittenStory {
  readonly kind: StoryKind;
  readonly part: XmlPart;
}

const furniture: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes'] satisfies StoryKind[]);

/** The document part and all headers, footers and notes that belong to it, each once. */
export function storiesOf(file: Package): readonly WrittenStory[] {
  const main = file.xml(file.mainPart);
  const names = new Map<string, StoryKind>();
  for (const { type, target, external } of file.relationships(file.mainPart))
    if (!external && furniture.has(type)) names.set(target, type as StoryKind);
  const others = [...names].flatMap(([name, kind]): WrittenStory[] => {
    const part = file.xml(name);
    return part === null ? [] : [{ kind, part }];
  });
  return main === null ? others : [{ kind: 'body', part: main }, ...others];
}

/** The comments, and what newer versions of Word keep about each of them. */
const commentTypes: ReadonlySet<string> = new Set([
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
]);

/** The parts that hold comments, each once. */
export function commentPartsOf(file: Package): readonly XmlPart[] {
  const names = file
    .relationships(file.mainPart)
    .filter(({ type, external }) => !external && commentTypes.has(type))
    .map(({ target }) => target);
  return [...new Set(names)].map((name) => file.xml(name)).filter((part) => part !== null);
}
