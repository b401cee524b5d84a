import { fold } from '../text/fold';
import { ofTheirLeader } from './body-names';
import { bodyName } from './letter-case';
import type { Doubt } from './model';

/** Who issued the document, as it stands behind "của". */
export interface OwnIssuer {
  readonly issuer: string | null;
  readonly doubts: readonly Doubt[];
}

/** What the letterhead says of who issues; NFC, single blanks. */
export interface Bodies {
  readonly leader: string | null;
  /** The lines of the name. */
  readonly issuer: readonly string[];
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …" over the căn cứ lines; null where none stands there. */
  readonly enacting: string | null;
}

/** The body named in ô 2; an advisory body with the committee or office it belongs to. */
export function ownIssuer({ leader, issuer, enacting }: Bodies, said: readonly string[]): OwnIssuer {
  if (issuer.length === 0)
    return { issuer: null, doubts: [{ kind: 'noIssuer', message: 'Không thấy tên cơ quan ban hành.' }] };
  const own = bodyName(joined(issuer), said);
  const belongs = leader !== null && ofTheirLeader.test(own.text.normalize('NFC')) && isOwner(leader);
  const above = belongs ? bodyName(leader, said) : null;
  const name = above === null ? own.text : `${own.text} ${above.text}`;
  const doubts: Doubt[] = [];
  if (!own.sure || above?.sure === false)
    doubts.push({ kind: 'issuerCase', message: `Tên cơ quan in bằng chữ hoa; xem lại chữ viết hoa của “${name}”.` });
  if (enacting !== null && /^chu tich\b/.test(fold(enacting)) && !/^chu tich\b/.test(fold(name)))
    doubts.push({
      kind: 'issuerHead',
      message: `Văn bản do ${bodyName(enacting, said).text} ban hành; cơ quan ghi ở đầu văn bản là ${name}.`,
    });
  return { issuer: name, doubts };
}

/** Committees own the bodies named by their work; a đảng bộ leads and does not. */
function isOwner(leader: string): boolean {
  return /^(?:tinh|thanh|huyen|quan|thi|dang|xa) (?:uy|doan)\b|^(?:uy ban (?:nhan dan|mat tran|mttq)|ubnd|ubmttq)\b/.test(
    fold(leader),
  );
}

/** Lines of one name with blanks between them; two ministries that issue together with a dash. */
function joined(lines: readonly string[]): string {
  const rank = /^(?:bo|so)\b/.exec(fold(lines[0] ?? ''))?.[0];
  const peers = rank !== undefined && lines.length > 1 && lines.every((line) => fold(line).startsWith(`${rank} `));
  return lines.join(peers ? ' - ' : ' ');
}
