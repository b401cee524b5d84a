import { strToU8 } from 'fflate';

/** SHA-256 of a text's UTF-8 bytes (FIPS 180-4), as 64 hexadecimal digits in lower case. */
export function sha256(text: string): string {
  const words = padded(strToU8(text));
  const hash = new Uint32Array(first);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < words.length; at += 16) mix(hash, words.subarray(at, at + 16), schedule);
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message in blocks of sixteen words: a one bit, zeros, and its length in bits at the end. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  const put = (at: number, byte: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  };
  bytes.forEach((byte, at) => {
    put(at, byte);
  });
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function mix(hash: Uint32Array, block: Uint32Array, schedule: Uint32Array): void {
  const of = (list: Uint32Array, at: number) => list[at] ?? 0;
  schedule.set(block);
  for (let t = 16; t < 64; t++) {
    const [late, early] = [of(schedule, t - 2), of(schedule, t - 15)];
    const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    schedule[t] = small1 + of(schedule, t - 7) + small0 + of(schedule, t - 16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + big1 + ((e & f) ^ (~e & g)) + of(constants, t) + of(schedule, t)) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    hash[at] = of(hash, at) + word;
  });
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 64 primes, whose roots the constants are made of. */
const primes = Array.from({ length: 310 }, (_, n) => n + 2).filter((n) => {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false;
  return true;
});

/** The first 32 bits of the fractional part. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 0x100000000);
}

const first = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = new Uint32Array(primes.map((prime) => fraction(Math.cbrt(prime))));
