import type { Anatomy, Component } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';

/** The folded words of a component of the letterhead, its lines joined. */
export function nameIn(anatomy: Anatomy, component: Component): string {
  return fold(anatomy.of(component).map(textOf).join(' ').replace(/\s+/gu, ' ').normalize('NFC'));
}

/** True where every line of the component is surely it. */
export function isSure(anatomy: Anatomy, component: Component): boolean {
  const parts = anatomy.of(component);
  return parts.length > 0 && parts.every(({ confidence }) => confidence === 'sure');
}

/** “đảng uỷ”, “chi bộ”: committees that print the đảng bộ above them. */
export function isBaseCommittee(name: string): boolean {
  return /^(?:dang uy|chi bo)\b/.test(name);
}

/** The committee of a commune. */
export function isCommuneCommittee(name: string): boolean {
  return /^dang uy (?:xa|phuong|dac khu|thi tran)\b/.test(name);
}

/** Committees that lead: what they issue is signed on behalf of the committee. */
export function isCommittee(name: string): boolean {
  return /^(?:dang uy|chi bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy)\b/.test(name);
}

/** Bodies that a committee sets up to advise and to serve it, and its steering committees. */
export function isAdvisory(name: string): boolean {
  return /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung dang|kinh te|doi ngoai|chi dao)|van phong|uy ban kiem tra|co quan uy ban kiem tra|trung tam chinh tri|truong chinh tri|tieu ban|hoi dong)\b/.test(
    name,
  );
}

/** Bodies that may have no seal of their own: their signers print two posts. */
export function isSteering(name: string): boolean {
  return /^(?:ban chi dao|tieu ban|hoi dong|to cong tac|to giup viec|ban to chuc dai hoi)\b/.test(name);
}

/** Organs of a congress, which number and sign by rules of their own. */
export function isCongress(name: string): boolean {
  return /^(?:dai hoi|doan chu tich|doan thu ky|ban tham tra|ban kiem phieu)\b/.test(name);
}

/** Several bodies that issue together. */
export function isJoint(anatomy: Anatomy): boolean {
  const name = nameIn(anatomy, 'coQuanBanHanh');
  return (
    / [-–] (?:uy ban|ban|van phong|cong an|so|tinh|mat tran|hoi|doan|dang uy|bo|vien|toa)\b/.test(name) ||
    anatomy.occurrences.filter(
      ({ component, parts }) => component === 'chuKy' && parts.some(({ role }) => role === 'hoTen'),
    ).length > 1
  );
}

/**
 * Party bodies of the army and the police, whose own committees detail some points (05-HD/VPTW, Phần III, 2; 36-HD/VPTW,
 * Mục III, 2): nothing is certainly wrong there.
 */
export function isArmedForces(anatomy: Anatomy): boolean {
  const names = `${nameIn(anatomy, 'coQuanChuQuan')} ${nameIn(anatomy, 'coQuanBanHanh')}`;
  return /\b(?:quan uy trung uong|quan su|quan doi|quoc phong|quan khu|quan doan|quan chung|binh chung|su doan|trung doan|lu doan|bien phong|canh sat bien|tac chien|tong cuc chinh tri|cong an|canh sat|trai giam)\b/.test(
    names,
  );
}
