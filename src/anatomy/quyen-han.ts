import type { Line } from './line';

const authority =
  /^(?:t\.? ?m|k\.? ?t|t\.? ?l|t\.? ?u\.? ?q|[tk] ?\/ ?[mtl]|t ?\/ ?uq)(?:[.,:]| ?\/| ) ?\S|^(?:tm|kt|tl|tuq)\.\S|^[tk] ?\/ ?[mtl] ?\S|^q\.? (?!\d)\S|^(?:thua lenh|thua uy quyen|thay mat|ky thay)\b/;
const title =
  /^(?:(?:q\.|quyen|pho|nguyen) ?)?(?:pho )?(?:chu tich|giam doc|tong giam doc|bo truong|thu truong|cuc truong|vu truong|chi cuc truong|tong cuc truong|vien truong|hieu truong|bi thu|tong bi thu|chu nhiem|ke toan|thu ky|chu toa|chu tri|nguoi (?:ghi|lap|lam|de|viet|bao|giao|nhan|dai|uy|duoc|ky|trinh|phu|lao dong|su dung)|dai dien|ben [ab]\b|uy vien|doi truong|to truong|truong|thu tuong|tong thanh tra|tong kiem toan|thong doc|can bo|chi huy|tu lenh|chinh uy|kiem soat vien|chanh|tong bien tap|trung tam truong|hat truong|phong vien|giam thi|khoa truong|thu quy|chuyen vien|cong chuc|nhan vien|pho|doan truong|tong thu ky|xac nhan)\b/;
const signedNote = /^[[({<]?\s?(?:da ky|daky|ky ten|ky,|chu ky|ky va|ky so|dong dau|ky, dong dau)/;
const digital = /^(?:ky boi|nguoi ky|email|co quan|ngay ky|thoi gian ky|signature|digitally)\b.{0,3}:/;

/** True for "TM. …", "KT. …", "T/M …" and their slips ("KT CHỦ TỊCH", "T.M UBND"). */
export function isAuthority(line: Line): boolean {
  if (line.text.length > 120 || !authority.test(line.plain)) return false;
  return line.upper || /^(?:\p{Lu}{2,3}\b|\p{Lu}\s?[./]\s?\p{L}|Q\b|Thừa|Thay|Ký)/u.test(line.text);
}

/** “Nguyễn Trường Giang”: a surname or a given name that folds to the same letters as “nguyên”, “trưởng”. */
const namesake = /^(?:nguyễn\s|(?:(?:nguyên|quyền|phó)\s)*tr(?:ường|ương)(?:\s|$))/iu;

/** True for a line that begins with a title of office. */
export function isTitle(line: Line): boolean {
  return line.text.length < 110 && title.test(line.plain) && !namesake.test(line.text);
}

/** "(Đã ký)", "[daky]", the text beside a digital signature: nobody's name. */
export function isSignedNote(line: Line): boolean {
  return signedNote.test(line.plain) || digital.test(line.plain);
}
