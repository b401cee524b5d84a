/** Where the pages are served from when nothing else is said: the address in manifest.xml. */
const defaultOrigin = 'https://localhost:3000';

/** Thrown for an origin that Word would not open; its message is the one sentence to show. */
class OriginError extends Error {}

/** The origin as it is to stand in the manifest: https, a name, a port if need be, and nothing after it. */
function checkedOrigin(given = defaultOrigin) {
  const text = String(given);
  if (URL.canParse(text) && text.startsWith('https://') && new URL(text).origin === text) return text;
  throw new OriginError(
    `Địa chỉ “${text}” không dùng được: cần https:// và tên máy viết thường, thêm cổng nếu khác 443, không có đường dẫn, không có dấu / ở cuối (mã dia-chi-sai).`,
  );
}

/** manifest.xml with its addresses at an origin; nothing else of it changes. */
const manifestFor = (manifest, origin) => manifest.replaceAll(defaultOrigin, origin);

module.exports = { OriginError, checkedOrigin, defaultOrigin, manifestFor };
