import { localEngine } from './engine';
import { answerOf, refusalOf, type Answer, type Question } from './engine-message';

/** The part of a worker's global that is used here. */
interface Desk {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

const desk = globalThis as unknown as Desk;
const engine = localEngine();

desk.onmessage = ({ data: { id, request } }) => {
  engine.check(request).then(
    (checked) => {
      desk.postMessage(answerOf(id, checked));
    },
    (error: unknown) => {
      desk.postMessage(refusalOf(id, error));
    },
  );
};
