/** Work that can wait, one piece in each idle moment, so that the page answers between any two. */

type Task = () => void;

export class IdleQueue {
  readonly #tasks = new Set<Task>();
  readonly #whenIdle: (task: Task) => void;
  #isWaiting = false;

  constructor(whenIdle: (task: Task) => void) {
    this.#whenIdle = whenIdle;
  }

  /** Returns what takes the task back. */
  add(task: Task): () => void {
    this.#tasks.add(task);
    this.#wait();
    return () => this.#tasks.delete(task);
  }

  #wait(): void {
    if (this.#isWaiting || this.#tasks.size === 0) return;
    this.#isWaiting = true;
    this.#whenIdle(() => {
      this.#isWaiting = false;
      const [first] = this.#tasks;
      if (first !== undefined) this.#tasks.delete(first);
      this.#wait();
      first?.();
    });
  }
}
