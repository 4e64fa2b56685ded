/** So many milliseconds of work at a time; the page comes first. */
const SLICE_MS = 8;

/** Work on a page of any size in slices between which the page can do its own, and how much of it was done. */
export interface Slices {
  /** The work begins, or goes on after a time in which none was done. */
  begin(): void;
  /** True when the slice is used up; then wait for `next`. */
  isOver(): boolean;
  /** The beginning of the next slice. */
  next(): Promise<void>;
  /** A slice that begins when the page has just been drawn, so that asking where things are costs no layout of its own. */
  afterDrawing(): Promise<void>;
  /** Waits for an answer, which takes nothing of the page's thread. */
  waitFor<Answer>(answer: Promise<Answer>): Promise<Answer>;
  /** The work is done: how many milliseconds it took, without the waiting. */
  end(): number;
}

export function createSlices(): Slices {
  let start = performance.now();
  let worked = 0;
  const begin = () => {
    start = performance.now();
  };
  const pause = () => {
    worked += performance.now() - start;
  };
  async function waitFor<Answer>(answer: Promise<Answer>): Promise<Answer> {
    pause();
    try {
      return await answer;
    } finally {
      begin();
    }
  }
  return {
    begin,
    isOver: () => performance.now() - start > SLICE_MS,
    next: () => waitFor(new Promise((done) => setTimeout(done))),
    afterDrawing: () => waitFor(new Promise((done) => requestAnimationFrame(() => setTimeout(done)))),
    waitFor,
    end() {
      pause();
      begin();
      const all = worked;
      worked = 0;
      return all;
    },
  };
}
