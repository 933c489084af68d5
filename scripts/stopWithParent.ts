import { readFileSync } from 'node:fs';

/** How often it is looked whether the parents are still there, ms. */
const lookMs = 250;

/** The parent of a process; `null` where the system doesn't tell by a file, as Linux does. */
function parentOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program comes before, in brackets, and may hold anything.
    return stat.slice(stat.lastIndexOf(')')).split(' ')[2] ?? null;
  } catch {
    return null;
  }
}

/**
 * Has `stop` called, once, when npm, which started this process, has ended, or the shell between
 * them. npm hands a signal on to that shell, and the shell dies of it without telling the script: a
 * server would stay behind. Signals to this process itself, such as Ctrl+C, reach it anyway.
 *
 * @returns ends the watch
 */
export function stopWithParent(stop: () => void): () => void {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    stop();
  }, lookMs);
  watch.unref();
  return () => clearInterval(watch);
}
