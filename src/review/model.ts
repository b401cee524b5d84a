import type { Box } from '../anatomy/boxes';
import type { Component, IsoDate } from '../anatomy/model';
import type { BoxState } from '../finding/box-state';
import type { Finding } from '../finding/model';
import type { Convention } from '../profile/model';
import type { ContentCode } from './code';

/** A finding, and what was done about it. */
export interface Handled {
  readonly finding: Finding;
  /** Number of the box of the layout diagram. */
  readonly box: string;
  /** `fixed`: it was there and is no more. `left`: it still stands. Or a person lets it stand. */
  readonly done: 'fixed' | 'left' | Waived;
}

/** A part that could not be looked at; `seen`: a person has, and let it stand. */
export interface Unread {
  readonly component: Component;
  readonly reason: string;
  readonly seen: boolean;
}

/** Why something is let stand: the person's words, or ''; who it was and when, where that is known. */
export interface Waived {
  readonly reason: string;
  readonly by?: string;
  readonly on?: IsoDate;
}

/** How many findings: all of them, those fixed, let stand and still there; parts not read, that nobody or somebody has looked at. */
export interface Tally {
  readonly seen: number;
  readonly fixed: number;
  readonly waived: number;
  readonly left: { readonly errors: number; readonly others: number };
  readonly unread: number;
  readonly byEye: number;
}

/** “Phiếu kiểm tra thể thức”: every word of it, before it is set. */
export interface ReviewSheet {
  /** By whose conventions the sheet itself is set. */
  readonly convention: Convention;
  readonly letterhead: Letterhead;
  /** “Công văn số 689/UBND-VX” */
  readonly about: string;
  readonly facts: readonly Fact[];
  readonly map: readonly MappedBox[];
  readonly rows: readonly Row[];
  /** What the short forms of clauses in the rows stand for; null: there are none. */
  readonly clauseNote: string | null;
  /** A sentence for each thing let stand. */
  readonly waived: readonly string[];
  readonly unread: readonly { readonly text: string; readonly seen: boolean }[];
  readonly outside: readonly string[];
  readonly reviewer: string | null;
  readonly footer: string;
  readonly code: ContentCode;
  readonly verdict: string;
  readonly tally: Tally;
}

/** Whose sheet it is, in capitals, where and when it was made. */
export interface Letterhead {
  readonly superior: string | null;
  readonly issuer: string;
  /** “Bình Sơn, ngày 16 tháng 3 năm 2023” */
  readonly placeAndDate: string;
}

/** A line of what was checked. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly strong?: true;
}

/** A box of the page map with its state. */
export interface MappedBox {
  readonly box: Box;
  readonly state: BoxState;
}

/** A row of the table of what was seen. */
export interface Row {
  readonly box: string;
  readonly text: string;
  readonly clause: string;
  /** “Đã sửa”, “Bỏ qua”, “Còn”. */
  readonly done: string;
}

/** A moment as the person's clock shows it; nothing here reads one. */
export interface Moment {
  readonly day: IsoDate;
  /** “09:12” */
  readonly time: string;
}
