// Loaded with the first record that a document brings or is given: the first picture does not wait for it.
export { readRecord } from '../../record/read';
export { recordText } from '../../record/write';
