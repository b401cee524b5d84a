import type { Choices, SectionKind } from '../../drafting/sections/model';
import type { Proposals } from '../../drafting/sections/proposals';

/** A căn cứ line that the author has taken from the registry. */
export interface ChosenGround {
  readonly key: string;
  readonly text: string;
}

/** What the author has typed and chosen in the forms; it stays while the draft is the same session's. */
export interface Form {
  readonly kinhGui: string;
  readonly trichYeu: string;
  readonly unit: string;
  readonly tenPhuLuc: string;
  readonly grounds: readonly ChosenGround[];
  /** Lines of Nơi nhận that are not wanted. */
  readonly unticked: ReadonlySet<string>;
  /** Ordinal among those who sign; null: as proposed, or as the draft has it. */
  readonly signer: number | null;
}

/** Nothing typed, nothing chosen. */
export const emptyForm: Form = {
  kinhGui: '',
  trichYeu: '',
  unit: '',
  tenPhuLuc: '',
  grounds: [],
  unticked: new Set(),
  signer: null,
};

/** What a form says to the section it is of. */
export function choicesIn(kind: SectionKind, form: Form, { receivers, signers }: Proposals): Choices {
  const signer = form.signer === null ? undefined : signers[form.signer];
  switch (kind) {
    case 'kinhGui':
      return { kinhGui: form.kinhGui.split('\n') };
    case 'trichYeu':
      return { trichYeu: form.trichYeu };
    case 'phanDau':
    case 'soVaNgay':
      return { trichYeu: form.trichYeu, ...(form.unit === '' ? {} : { unit: form.unit }) };
    case 'canCu':
      return { canCu: form.grounds.map(({ text }) => text) };
    case 'noiNhanChuKy':
      return {
        noiNhan: receivers.filter(({ text }) => !form.unticked.has(text)),
        ...(signer === undefined ? {} : { signer }),
      };
    case 'phuLuc':
      return { tenPhuLuc: form.tenPhuLuc };
    case 'soTrang':
      return {};
  }
}
