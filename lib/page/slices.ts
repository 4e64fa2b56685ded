/** So many milliseconds of work at a time; the page comes first. */
const SLICE_MS = 8;

/** Work on a page of any size in slices between which the page can do its own. */
export interface Slices {
  /** True when the slice is used up; then wait for `next`. */
  isOver(): boolean;
  /** The beginning of the next slice. */
  next(): Promise<void>;
  /** A slice that begins when the page has just been drawn, so that asking where things are costs no layout of its own. */
  afterDrawing(): Promise<void>;
}

export function createSlices(): Slices {
  let start = performance.now();
  const begin = (done: () => void) => () => {
    start = performance.now();
    done();
  };
  return {
    isOver: () => performance.now() - start > SLICE_MS,
    next: () => new Promise((done) => setTimeout(begin(done))),
    afterDrawing: () => new Promise((done) => requestAnimationFrame(() => setTimeout(begin(done)))),
  };
}
