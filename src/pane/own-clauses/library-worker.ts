import { answersOf, readClauses, type ReaderAnswer } from './reader';

/** The part of a worker's global that is used here. */
interface Desk {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  postMessage(answer: ReaderAnswer): void;
}

const desk = globalThis as unknown as Desk;

desk.onmessage = ({ data }) => {
  for (const answer of answersOf(readClauses(data))) desk.postMessage(answer);
};
