import { useMessages } from '../i18n/useMessages.tsx';
import type { StorageProblem } from '../progress/storage.ts';
import { Button } from './components/Button.tsx';
import { Notice } from './components/Notice.tsx';
import { usePorts, useProgress } from './ports.tsx';

const damaged = {
  settings: 'damagedSettings',
  records: 'damagedRecords',
  history: 'damagedHistory',
  call: 'damagedCall',
  drills: 'damagedDrills',
  note: 'damagedNote',
  record: 'damagedRow',
  room: 'damagedRoom',
} as const;

function keyOf({ kind, what }: StorageProblem) {
  if (kind === 'refused' && what === 'room') return 'unkeptRoom';
  return kind === 'damaged' ? damaged[what] : kind;
}

/** What went wrong with the storage, a sentence each, until it is dismissed. */
export function StorageNotices() {
  const { dismiss } = useMessages('common');
  const storage = useMessages('storage');
  const problems = useProgress((progress) => progress.problems);
  const { progress } = usePorts();
  const keys = [...new Set(problems.map(keyOf))];
  return (
    <aside className="storage-notices">
      <Notice
        action={
          <Button kind="quiet" onClick={progress.getState().dismissProblems}>
            {dismiss}
          </Button>
        }
      >
        {keys.map((key) => (
          <span key={key}>{storage[key]} </span>
        ))}
      </Notice>
    </aside>
  );
}
