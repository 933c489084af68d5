import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Button } from '../../../../components/Button.tsx';
import { useKey } from '../../../../useKey.ts';
import type { Show } from './useShow.ts';

interface ControlsProps {
  readonly show: Show;
  /** All of it has been shown. */
  readonly over: boolean;
}

/** Pause and play, a line back, a line on, to the end. */
export function Controls({ show, over }: ControlsProps) {
  const { watch } = useMessages('review');
  useKey('ArrowLeft', show.back);
  useKey('ArrowRight', show.forward);
  return (
    <div className="watch-controls">
      <Button kind="now" onClick={over ? show.again : show.toggle}>
        {over ? watch.again : show.playing ? watch.pause : watch.play}
      </Button>
      <Button aria-keyshortcuts="ArrowLeft" onClick={show.back}>
        <span aria-hidden="true">←</span> <span>{watch.back}</span>
      </Button>
      <Button aria-keyshortcuts="ArrowRight" disabled={over} onClick={show.forward}>
        <span>{watch.forward}</span> <span aria-hidden="true">→</span>
      </Button>
      <Button kind="quiet" disabled={over} onClick={show.toEnd}>
        {watch.toEnd}
      </Button>
    </div>
  );
}
