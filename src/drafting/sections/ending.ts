import type { Part } from '../../anatomy/model';
import type { DraftDocument, Paragraph } from '../../draft/model';
import type { Edit } from '../../finding/model';
import {
  ending as endingBlocks,
  receivers as receiverParas,
  signature as signatureParas,
  type EndingWords,
} from '../../templates/page/ending';
import type { Columns, Para } from '../../templates/sheet';
import { unknownSigner } from '../../templates/words';
import { missingReceivers, receiversFor } from '../receivers';
import { signatureFor, signedBy } from '../signature';
import { between, blocksBeside, columnsOf, paragraphOf } from './blocks';
import { cellOf, isWhole, paragraphsIn, roomAt, rowOf } from './cells';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { agencyOf, conventionOf, signerOf } from './words';

/** Nơi nhận on the left and the signature on the right: both, the one that is missing, or what is missing in them. */
export function endingSection(material: Material, choices: Choices): Built {
  const { anatomy } = material;
  const [list, signature] = [anatomy.of('noiNhan').length > 0, anatomy.of('chuKy').length > 0];
  if (anatomy.kind === 'bien-ban' && signature) return complete;
  if (!list && !signature) return whole(material, choices);
  if (!list) return listBeside(material, choices);
  const lines = missingLines(material, choices);
  if (!signature) {
    const added = signatureBeside(material, choices);
    return added.kind === 'refused' ? added : built([...lines, ...added.edits], ['chữ ký'], false);
  }
  const signed = choices.signer === undefined ? null : signedBy(anatomy, signatureFor(choices.signer));
  if (signed?.kind === 'refused') return refused(signed.reason);
  const edits = [...lines, ...(signed?.edits ?? [])];
  if (edits.length === 0) return complete;
  const added = [
    ...(lines.length > 0 ? ['dòng còn thiếu ở Nơi nhận'] : []),
    ...(signed === null || signed.edits.length === 0 ? [] : ['người ký']),
  ];
  return built(edits, added, false);
}

/** The lines that Nơi nhận lacks, so far as the author wants them. */
function missingLines({ anatomy, profile, ...material }: Material, { noiNhan }: Choices): readonly Edit[] {
  const agency = agencyOf({ anatomy, profile, ...material });
  return missingReceivers(anatomy, agency, noiNhan);
}

/** Both, below the text and above its appendices. */
function whole(material: Material, choices: Choices): Built {
  const { draft, anatomy } = material;
  const last = anatomy.of('noiDung').at(-1)?.paragraph;
  if (last?.part !== 'body') return refused('Văn bản chưa có đoạn nội dung nào để đặt Nơi nhận, chữ ký ở dưới.');
  const convention = conventionOf(anatomy);
  const words = wordsOf(material, choices);
  const blocks = endingBlocks(words, roomAt(draft, last))
    .filter((block): block is Columns => block.kind === 'columns')
    .flatMap((block, i) => [...(i === 0 ? [] : [between(convention)]), columnsOf(block, convention)]);
  const inTable = last.cell !== null;
  const edge = inTable ? lastOfTable(draft, last) : last;
  const next = draft.paragraphs[edge.index + 1];
  const parted = [
    ...(inTable ? [between(convention)] : []),
    ...blocks,
    ...(next?.cell === null ? [] : [between(convention)]),
  ];
  return built([blocksBeside(edge, 'after', parted, inTable)], ['Nơi nhận', 'chữ ký'], true);
}

function lastOfTable({ paragraphs }: DraftDocument, paragraph: Paragraph): Paragraph {
  let last = paragraph;
  for (let at = paragraph.index + 1; paragraphs[at]?.cell?.table === paragraph.cell?.table; at++)
    last = paragraphs[at] ?? last;
  return last;
}

/** Nơi nhận in the empty cell left of the signature. */
function listBeside(material: Material, choices: Choices): Built {
  const [signer] = material.anatomy.of('chuKy');
  return beside(material, signer, 'left', receiverParas(wordsOf(material, choices)), 'Nơi nhận');
}

/** The signature in the empty cell right of Nơi nhận. */
function signatureBeside(material: Material, choices: Choices): Built {
  const [heading] = material.anatomy.of('noiNhan');
  return beside(material, heading, 'right', signatureParas(wordsOf(material, choices)), 'chữ ký');
}

function beside(
  { draft, anatomy }: Material,
  part: Part | undefined,
  side: 'left' | 'right',
  paras: readonly Para[],
  added: string,
): Built {
  const row = part === undefined ? [] : rowOf(draft, part.paragraph);
  const cell = side === 'left' ? row[0] : row.at(-1);
  const own = part === undefined ? null : cellOf(draft, part.paragraph);
  const [first] = cell === undefined ? [] : paragraphsIn(draft, cell);
  if (row.length < 2 || cell === undefined || own === null || first === undefined || cell.column === own.column) {
    return refused(
      `Phần đã có không nằm trong bảng hai cột nên không biết đặt ${added} vào đâu; xin gõ ngay trong văn bản.`,
    );
  }
  const convention = conventionOf(anatomy);
  return built(
    [
      blocksBeside(
        first,
        'before',
        paras.map((it) => paragraphOf(it, convention)),
      ),
    ],
    [added],
    false,
  );
}

function wordsOf(material: Material, choices: Choices): EndingWords {
  const { anatomy } = material;
  const lines = choices.noiNhan ?? receiversFor(anatomy, agencyOf(material));
  return {
    template: { convention: conventionOf(anatomy), kind: anatomy.kind ?? 'khac' },
    receivers: lines.map(({ text }) => text),
    signer: signerOf(material, choices) ?? unknownSigner,
  };
}

/** True where the signature can be written over: one block, whole lines. */
export function canBeSigned({ anatomy }: Pick<Material, 'anatomy'>): boolean {
  const blocks = anatomy.occurrences.filter(({ component }) => component === 'chuKy');
  return blocks.length <= 1 && anatomy.of('chuKy').every(isWhole);
}
