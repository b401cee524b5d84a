/** First words of the names of bodies, folded. A line that begins so begins a name of its own. */
const heads =
  'uy ban|ubnd|hdnd|hoi dong|bo|so|cuc|tong cuc|chi cuc|vu|phong|van phong|vpub|ban|truong|trung tam|benh vien|vien|cong ty|tong cong ty|tap doan|thanh tra|kho bac|chi nhanh|toa an|vien kiem sat|dang bo|dang uy|dang doan|huyen uy|tinh uy|thanh uy|quan uy|thi uy|quan uy trung uong|chi bo|dai hoi|doan|bao hiem xa hoi|bhxh|cong an|quan khu|ngan hang|dai|bao|tap chi|hat|doi|tram|quy|lien hiep|lien minh|hoc vien|dai hoc|nha|thu vien|bao tang|kiem toan|chinh phu|quoc hoi|tieu ban|to|khu|vuon|lien doan|cong doan|mat tran|hoi|chu tich|thu tuong|tinh doan|huyen doan|thanh doan|co quan|tong lien doan|tong hoi|doanh nghiep|hop tac xa|thuong truc|to chuc|trai|ban quan ly|cang|don vi|bo tu lenh|bo chi huy|dong|lien chi|xi nghiep|nong truong|lam truong|tong kho|ky tuc|nong|lang|chi doan|ub ?mttq|ubmt|btgdv|thi hanh an';
const head = new RegExp(`^(?:${heads})\\b`);

/** Words that begin the rest of a name broken over two lines. */
const rest =
  /^(?:tinh|thanh pho|tp|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|khu vuc|va|cua|ve|lan thu|nhiem ky|viet nam|nuoc|trung uong|nhan dan|-|–|&|\()(?:\b|[\s.])/;
const committees = /^(?:tinh|huyen|thanh|quan|thi) (?:uy|doan)\b/;

/** Bodies that no other body stands above in a letterhead. */
const topmost = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|chinh phu|quoc hoi|thu tuong|chu tich nuoc)\b/;

/** True when the folded words begin the name of a body. */
export function isOrganisation(plain: string): boolean {
  return head.test(plain) && (!rest.test(plain) || committees.test(plain));
}

/** True when the folded words go on with the name begun on the line above. */
export function continuesName(plain: string, above: string): boolean {
  if (/(?:\bva|\bcua|\bve|[-–,])$/.test(above)) return true;
  if (topmost.test(plain) && !/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong)/.test(above))
    return above.split(' ').length <= 4;
  if (/^(?:dang uy|dang bo|chi bo)$/.test(above)) return true;
  if (/^dai hoi\b/.test(above) && /^(?:dang bo|chi bo|dai bieu)\b/.test(plain)) return true;
  if (above.split(' ').length === 1 && /^(?:dai hoc|cao dang|trung cap)/.test(plain)) return true;
  if (/^(?:tinh|thanh) uy$/.test(plain)) return isOrganisation(above);
  if (committees.test(plain)) return false;
  return rest.test(plain) || !head.test(plain);
}

/** True when the line certainly goes on: a place, a connective; a bold line set under a regular one does not undo it. */
export function certainlyContinues(plain: string, above: string): boolean {
  return (
    continuesName(plain, above) && (rest.test(plain) || head.test(plain) || /(?:\bva|\bcua|\bve|[-–,])$/.test(above))
  );
}

/** Bodies with conventions of their own: Mặt trận, Đoàn, Công đoàn, Hội … */
const others =
  /^(?:(?:bch|ban chap hanh|ban thuong vu) )?(?:(?:trung uong |tw )?doan (?:tncs|thanh nien|truong|xa|phuong|co so|khoi)|tinh doan|huyen doan|thanh doan|quan doan|thi doan|chi doan|lien chi doan|cong doan|lien doan lao dong|tong lien doan lao dong|(?:ubtw |uy ban (?:trung uong )?)?(?:mat tran to quoc|mttq)|ub ?mttq|ubmt|hoi (?!dong|nghi|thao|cho|truong|tu\b)|tong hoi|lien minh hop tac xa|lien hiep (?:cac )?(?:hoi|to chuc))/;

/** True for the name of a Front, union or association, which writes by conventions of its own. */
export function isOtherOrganisation(plain: string): boolean {
  return others.test(plain);
}
