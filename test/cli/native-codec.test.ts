import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { nativeCodec } from '../../src/cli/native-codec';
import { UnreadableFile } from '../../src/ooxml/model';
import { portable, type Codec } from '../../src/ooxml/codec';
import { decodePart, decodeSource } from '../../src/ooxml/part-text';

const words = fc.string({ unit: fc.constantFrom('a', 'ố', 'đ', '😀', '\ufffd', '\0', '<'), maxLength: 3000 });

test('what was deflated comes out the same, small and large', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 40 }), (bytes, times) => {
      const content = new Uint8Array(bytes.length * times).map((_, at) => bytes[at % bytes.length] ?? 0);
      const data = deflateSync(content);
      for (const codec of [nativeCodec, portable]) expect(codec.inflate(data, content.length)).toEqual(content);
    }),
    { numRuns: 50 },
  );
});

const large = deflateSync(strToU8(Array.from({ length: 3000 }, (_, i) => `đoạn ${i * i}`).join()));
test.each([
  ['cut short', large.subarray(0, large.length - 40), 3000],
  ['not deflated', new Uint8Array(2000).fill(0xff), 2000],
  ['shorter than announced', large, 10_000_000],
])('both refuse what is %s', (_, data, size) => {
  for (const codec of [nativeCodec, portable]) expect(() => codec.inflate(data, size)).toThrow();
});

test('check sums, texts and their units are those of the portable code', () => {
  fc.assert(
    fc.property(words, (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(nativeCodec.crc32(bytes)).toBe(portable.crc32(bytes));
      expect(nativeCodec.text(bytes)).toBe(text);
      expect([...nativeCodec.units(text)]).toEqual([...portable.units(text)]);
      for (const codec of [nativeCodec, portable]) {
        const source = codec.source(bytes);
        expect([source.text, ...source.units]).toEqual([text, ...portable.units(text)]);
      }
    }),
  );
});

test('bytes that are no UTF-8 make a part damaged with either', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const plain = [0x61, ...bytes];
      expect(textWith(nativeCodec, plain)).toEqual(textWith(portable, plain));
    }),
  );
});

function textWith(codec: Codec, bytes: readonly number[]): string {
  try {
    const { text } = decodePart(Uint8Array.from(bytes), codec);
    expect(decodeSource(Uint8Array.from(bytes), codec)).toMatchObject({ text, units: portable.units(text) });
    return text;
  } catch (error) {
    if (error instanceof UnreadableFile) return `! ${error.code}`;
    throw error;
  }
}
