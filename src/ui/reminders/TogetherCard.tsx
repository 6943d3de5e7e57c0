/** Renewed together: while this key is to be renewed, the others of its shop that expire soon are one trip to RMS. */

import { togetherNow } from '../../domain/reminders/together.ts';
import { togetherWords } from '../../words/reminders/cards.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';

type TogetherCardProps = Pick<StepsViewProps, 'one' | 'known' | 'actions'>;

export function TogetherCard({ one, known, actions }: TogetherCardProps) {
  const others = togetherNow(known.keys, one);
  const words = togetherWords(others, known.today);
  if (!words) return null;
  const [line, ...names] = words.lines;
  return (
    <section class="together">
      <h2>
        <Icon name="list" />
        {words.title}
      </h2>
      <p>{line}</p>
      <ul>
        {others.map(({ license: { id } }, index) => (
          <li key={id}>
            <button class="link" type="button" onClick={() => actions.go({ at: 'steps', id })}>
              {names[index]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
