/** Milliseconds. A page that is not shown is not painted. */
const LATEST = 200;

/** Does something once the browser has drawn what there is to draw. Returns what calls it off. */
export function afterPaint(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(once);
  });
  const latest = setTimeout(once, LATEST);
  function stop() {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(latest);
  }
  function once() {
    stop();
    run();
  }
  return stop;
}
