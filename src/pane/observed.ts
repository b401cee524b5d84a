/** State that a part of the pane keeps by itself and that components follow. It knows no React. */
export class Observed<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly getState = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sets a part of it and tells whoever follows. */
  readonly set = (state: Partial<State>): void => {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  };
}
