/** ms of this process's own computing that `work` takes: what else the machine does meanwhile counts for nothing. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The best of three: memory is cleared now and then. */
export function quickest(time: () => number): number {
  return Math.min(time(), time(), time());
}
