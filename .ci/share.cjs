const { createHash } = require('node:crypto');

/** Thrown for what is no folder on a network; its message is the one sentence to show. */
class ShareError extends Error {}

/** A name on a network: `\\server\share`, and folders below it. */
const share = /^\\\\[^\\/:*?"<>|\s][^\\/:*?"<>|]*(?:\\[^\\/:*?"<>|\s][^\\/:*?"<>|]*)+$/u;

/** A name of its own for the catalogue of a folder: the same each time, so that a second file changes the first entry. */
function idOf(folder) {
  const hex = createHash('sha256').update(folder.toLowerCase()).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}

/**
 * Two files for the registry of Windows: one makes Word trust the catalogue in a folder on the network, one takes that
 * back. Keys and values are those of Microsoft's “Sideload Office Add-ins for testing from a network share”.
 */
function registryFiles(folder) {
  if (!share.test(folder))
    throw new ShareError(
      `Đường dẫn “${folder}” không dùng được: cần dạng \\\\MÁY-CHỦ\\THƯ-MỤC, không có dấu \\ ở cuối (mã duong-dan-sai).`,
    );
  const id = idOf(folder);
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}`;
  return {
    'tin-cay-thu-muc.reg': file(
      `[${key}]`,
      `"Id"="${id}"`,
      `"Url"="${folder.replaceAll('\\', '\\\\')}"`,
      '"Flags"=dword:00000001',
    ),
    'bo-tin-cay-thu-muc.reg': file(`[-${key}]`),
  };
}

/** As Windows itself writes such files: UTF-16 with its mark, lines that end with CR LF. */
function file(...lines) {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines, '', ''].join('\r\n');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

module.exports = { registryFiles, ShareError };
