import type { NewFile } from '../../host/host';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a new document to the person as a file. */
export function handOver({ name, bytes }: NewFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: docx }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
