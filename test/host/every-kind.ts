import { indexOf, rewrite, type ContractCase } from './contract';

/** An edit of every kind that every host can carry out, on `cong-van-002`. */
export const everyKind: readonly ContractCase[] = [
  {
    why: 'one character replaced',
    edits: (draft) => [rewrite(draft, 'Độc lập – Tự do', 'Độc lập - Tự do')],
  },
  {
    why: 'a space taken out, whatever stands beside it',
    edits: (draft) => [rewrite(draft, 'Số: 689 /UBND-VX', 'Số: 689/UBND-VX')],
  },
  {
    why: 'words put in at the beginning, in the middle and at the end',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Cơ quan Tổ chức');
      const at = (start: number) => ({ part: 'body', paragraph, start, end: start }) as const;
      const end = draft.paragraphs[paragraph]!.text.length;
      return [
        { kind: 'replaceText', span: at(0), expect: '', text: '+ ' },
        { kind: 'replaceText', span: at(6), expect: '', text: 'các ' },
        { kind: 'replaceText', span: at(end), expect: '', text: ';' },
      ];
    },
  },
  {
    why: 'neighbouring words changed at once',
    edits: (draft) => [rewrite(draft, 'KT ', 'KT. '), rewrite(draft, 'CHỦ TỊCH', 'Chủ tịch')],
  },
  {
    why: 'the second of two equal words',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- CT, các PCT');
      const start = draft.paragraphs[paragraph]!.text.lastIndexOf('CT');
      return [
        {
          kind: 'replaceText',
          span: { part: 'body', paragraph, start, end: start + 2 },
          expect: 'CT',
          text: 'Chủ tịch',
        },
      ];
    },
  },
  {
    why: 'more than a hundred characters made italic',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Thực hiện Công văn số');
      const span = { part: 'body', paragraph, start: 4, end: 190 } as const;
      const expect = draft.paragraphs[paragraph]!.text.slice(4, 190);
      return [{ kind: 'formatRuns', span, expect, format: { italic: true, size: 13 } }];
    },
  },
  {
    why: 'a whole paragraph in another font, and words in it rewritten',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Kính gửi:');
      const { text } = draft.paragraphs[paragraph]!;
      return [
        {
          kind: 'formatRuns',
          span: { part: 'body', paragraph, start: 0, end: text.length },
          expect: text,
          format: { font: 'Arial', bold: true, underline: true },
        },
        rewrite(draft, 'gửi', 'trình'),
      ];
    },
  },
  {
    why: 'a paragraph aligned, indented, spaced',
    edits: (draft) => {
      const paragraph = indexOf(draft, '1. Tiếp tục');
      const expect = draft.paragraphs[paragraph]!.text;
      const format = { alignment: 'justify', firstLine: 28.35, indentLeft: 3, spaceBefore: 6, spaceAfter: 3 } as const;
      return [{ kind: 'formatParagraph', part: 'body', paragraph, expect, format }];
    },
  },
  {
    why: 'lines put in before and after',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- Lưu: VT');
      const expect = draft.paragraphs[paragraph]!.text;
      return [
        {
          kind: 'insertParagraphs',
          part: 'body',
          paragraph,
          where: 'before',
          expect,
          lines: ['- Phòng Nội vụ;', '- Phòng Tư pháp;'],
        },
        { kind: 'insertParagraphs', part: 'body', paragraph, where: 'after', expect, lines: ['(02 bản)'] },
        rewrite(draft, 'Như trên', 'Như kính gửi'),
      ];
    },
  },
  {
    why: 'a line taken out of a cell',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- Như trên');
      return [{ kind: 'deleteParagraph', part: 'body', paragraph, expect: draft.paragraphs[paragraph]!.text }];
    },
  },
  {
    why: 'a page header',
    edits: (draft) => {
      const [paragraph] = draft.headers[0]!.paragraphs;
      return [
        {
          kind: 'formatParagraph',
          part: 'header:0',
          paragraph: 0,
          expect: paragraph!.text,
          format: { alignment: 'right' },
        },
      ];
    },
  },
];
