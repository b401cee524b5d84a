import { fold } from '../../text/fold';

/** A body as its letterhead names it: how it works, who stands at its head and who signs for him. */
export interface Body {
  /** How its name begins. */
  readonly name: string;
  readonly regime: 'thu-truong' | 'tap-the';
  readonly head: string;
  readonly deputy: string;
}

const collective = (name: string, head: string, deputy: string): Body => ({ name, regime: 'tap-the', head, deputy });
const under = (name: string, head: string, deputy: string): Body => ({ name, regime: 'thu-truong', head, deputy });

/** Longer names first: “TỔNG CỤC” before “CỤC”. */
const bodies: readonly Body[] = [
  collective('ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
  collective('HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
  under('TỔNG CỤC', 'TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG'),
  under('CHI CỤC', 'CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'),
  under('CỤC', 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'),
  under('BỘ', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG'),
  under('SỞ', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
  under('PHÒNG', 'TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'),
  under('VỤ', 'VỤ TRƯỞNG', 'PHÓ VỤ TRƯỞNG'),
  under('VĂN PHÒNG', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
  under('THANH TRA', 'CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'),
  under('TRUNG TÂM', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
  under('BỆNH VIỆN', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
  under('TRƯỜNG', 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'),
];

/** Bodies of the State whose heads have titles of their own. */
const ofTheirOwn =
  /^(?:bo (?:tu lenh|chi huy|tong)|phong kham|van phong (?:chinh phu|quoc hoi|chu tich|trung uong|luat su|cong chung)|thanh tra chinh phu|truong si quan)/;

/** The body whose letterhead this is; null for those we know no order of. */
export function bodyOf(issuer: string): Body | null {
  const folded = fold(issuer)
    .replace(/^ubnd\b/, 'uy ban nhan dan')
    .replace(/^hdnd\b/, 'hoi dong nhan dan');
  if (ofTheirOwn.test(folded)) return null;
  return bodies.find(({ name }) => `${folded} `.startsWith(`${fold(name)} `)) ?? null;
}

/** Who signs: the head, a deputy for the head, the head of a unit by order, the head of a body below by delegation. */
export type Signer = 'head' | 'acting' | 'deputy' | 'unit' | 'unit-deputy' | 'delegate';

/** The lines above the signature that Điều 13 allows; `own` is the signer's own title where it is not the body's. */
export function signatureLines(body: Body, signer: Signer, own = ''): readonly string[] {
  const inItsName = body.regime === 'tap-the' ? [`TM. ${body.name}`] : [];
  switch (signer) {
    case 'head':
      return [...inItsName, body.head];
    case 'acting':
      return [...inItsName, `Q. ${body.head}`];
    case 'deputy':
      return [...inItsName, `KT. ${body.head}`, body.deputy];
    case 'unit':
      return [`TL. ${body.head}`, own];
    case 'unit-deputy':
      return [`TL. ${body.head}`, `KT. ${own}`, `PHÓ ${own}`];
    case 'delegate':
      return [`TUQ. ${body.head}`, own];
  }
}

/** True where a title, folded, is that of the body's head, with or without the body's name after it. */
export function isHeadOf(body: Body, title: string): boolean {
  return `${title} `.startsWith(`${fold(body.head)} `);
}

/** The kind of body that a folded title heads, where it heads no body of this kind. */
export function otherBodyHeadedBy(body: Body, title: string): Body | null {
  if (isHeadOf(body, title) || /^chu tich (?:hoi dong|cong doan|cong ty)/.test(title)) return null;
  return bodies.find((it) => it.head !== body.head && isHeadOf(it, title)) ?? null;
}
