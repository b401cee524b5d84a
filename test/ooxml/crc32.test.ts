import fc from 'fast-check';
import { zipSync } from 'fflate';
import { crc32 } from '../../src/ooxml/crc32';
import { readZip } from '../../src/ooxml/zip';

test('the check sum of “123456789” is the one that every description of CRC-32 gives', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('nothing has the check sum 0', () => {
  expect(crc32(new Uint8Array())).toBe(0);
});

test('check sums are those that another zip program writes, wherever the bytes begin and end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat({ max: 5 }), (bytes, from) => {
      const part = bytes.subarray(from);
      expect(crc32(part)).toBe(readZip(zipSync({ a: part })).entries[0]!.crc32);
    }),
  );
});
