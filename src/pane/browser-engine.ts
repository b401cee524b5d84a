import { localEngine, type Engine } from './engine';
import { workerEngine } from './worker-engine';

/** The engine of the page: in a worker where there is one. The only file that needs the bundler's `import.meta`. */
export function browserEngine(): Engine {
  if (typeof Worker === 'undefined') return localEngine();
  return workerEngine(() => new Worker(new URL('./engine-worker.ts', import.meta.url)), localEngine());
}
