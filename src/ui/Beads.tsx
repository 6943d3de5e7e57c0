/** A job as a line of three beads: which steps are done, which one is now. */

import { t } from '../browser/text.ts';
import type { HandoverStep } from '../domain/facts.ts';
import type { Job } from '../domain/job.ts';
import { Icon } from './Icon.tsx';

export function Beads({ job }: { readonly job: Job }) {
  return (
    <ol class="beads">
      {job.steps.map(({ id, status }) => (
        <li key={id} data-step={status} aria-current={status === 'now' ? 'step' : undefined}>
          <span class="bead">{status === 'done' && <Icon name="check" />}</span>
          {beadWords(job, id)}
        </li>
      ))}
    </ol>
  );
}

function beadWords({ kind }: Job, step: HandoverStep): string {
  if (step === 'registered') return t('popup_bead_registered');
  if (step === 'confirmed') return t('popup_bead_confirmed');
  return t(kind === 'approve' ? 'popup_bead_approved' : 'popup_bead_issued');
}
