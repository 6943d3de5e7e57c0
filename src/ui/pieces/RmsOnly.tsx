/** A job done on RMS alone, 更新あり or restarting a stopped product: nothing to tick, since RMS shows its end. */

import { onRms } from '../../words/steps/step-words.ts';
import type { StepsViewProps } from '../popup/view.ts';
import { Step } from '../steps/Step.tsx';
import { ListLink } from './ListLink.tsx';

interface RmsOnlyProps extends Pick<StepsViewProps, 'one' | 'list' | 'actions'> {
  readonly kind: 'update' | 'restart';
}

export function RmsOnly({ one, kind, list, actions }: RmsOnlyProps) {
  return (
    <ol class="stepper">
      <Step status="now" number={1} words={onRms(one.license, kind)}>
        <ListLink list={list} onOpen={actions.open} words="popup_open_list" primary />
      </Step>
    </ol>
  );
}
