import { isUpper } from '../text/letter-case';
import type { Line } from './line';

const surnames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan luong ha cao lam chau ta phung to tang quach truong thai thach kieu tong dam la ong nong vuong lo quang giang khuc mac nghiem uong thieu trieu tieu mau khong an au ba bach banh be che chu chung co cu cung danh dau diep don dong duong giap h hau hua kha khuat lac ly luu luc lu mua ma man nhan nham ninh nhu non o pha phi phu quan sung son tao ten thanh thi thich thoi ton tong trang tri tu ung vang van vi viem xa y kim khieu kpa ksor rmah siu nay ro'.split(
    ' ',
  ),
);
const rank =
  /^(?:(?:gs|pgs|ts|ths|ths|bs|ds|ks|cn|ckii|cki|ck[12]|bsck(?:ii|i|[12])|nsut|nsnd|ngut|ngnd|ttut|ttnd|ls|kts|tskh|thac si|tien si|bac si|ong|ba|dong chi|d\/c|dai ta|thuong ta|trung ta|thieu ta|dai uy|thuong uy|trung uy|thieu uy|trung tuong|thieu tuong|thuong tuong|dai tuong|luat su|ky su|cu nhan|giao su|pho giao su)(?:[.,\s]+|(?=$)))+/;

/** How sure a line is a person's name, learned titles before it allowed: 0…1. */
export function nameScore(line: Line): number {
  const { text, plain } = line;
  if (text.length > 60 || /[\d:;!?“”"()[\]/]/u.test(text)) return 0;
  const bare = plain.replace(rank, '').replace(/[.,]$/, '').trim();
  const words = bare.split(' ');
  const written = text.split(' ').slice(-words.length);
  if (words.length < 2 || words.length > 7 || /[.,]/.test(bare)) return 0;
  if (!written.every((word) => /^\p{Lu}/u.test(word))) return 0;
  const known = surnames.has(words[0] ?? '');
  return (known ? 0.9 : 0.6) - (isUpper(text) ? 0.15 : 0);
}
