/** A job as a row of beads: which steps are done, and which is current. */

import { t } from '../../browser/text.ts';
import type { Job } from '../../domain/today/job.ts';
import { STEP_LABELS } from '../../words/steps/step-table.ts';
import { Icon } from './Icon.tsx';

export function Beads({ job }: { readonly job: Job }) {
  return (
    <ol class="beads">
      {job.steps.map(({ id, status }) => (
        <li key={id} data-step={status} aria-current={status === 'now' ? 'step' : undefined}>
          <span class="bead">{status === 'done' && <Icon name="check" />}</span>
          {t(STEP_LABELS[id].bead)}
        </li>
      ))}
    </ol>
  );
}
