/** 読み取りの確認: the last check of each kind of RMS screen and what to do next, for when RMS has changed. */

import { t } from '../../browser/text.ts';
import { byInstant } from '../../domain/days/day.ts';
import { lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { lastLookAt } from '../../domain/today/key-facts.ts';
import { checkAdvice, selfCheckWords } from '../../words/options/self-check.ts';
import { momentText } from '../../words/say/dates.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import { Shape } from '../pieces/Shape.tsx';
import type { Known } from '../popup/view.ts';

interface ReadingPanelProps {
  readonly known: Pick<Known, 'selfChecks' | 'keys' | 'today'>;
  readonly list: string;
  readonly onOpen: (url: string) => void;
}

export function ReadingPanel({ known, list, onOpen }: ReadingPanelProps) {
  const { selfChecks, keys, today } = known;
  const latestFirst = [...selfChecks].sort((one, other) => byInstant(other.at, one.at));
  const lastGood = keys
    .flatMap((one) => (lastDayKnown(one) && lastLookAt(one)) ?? [])
    .sort(byInstant)
    .at(-1);
  return (
    <section class="panel" id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">{t('check_title')}</h2>
      {latestFirst.length === 0 ? (
        <>
          <p class="muted">{t('check_nothing')}</p>
          <p>
            <ListLink list={list} onOpen={onOpen} words="popup_open_list" />
          </p>
        </>
      ) : (
        <>
          <p class="muted">{lastGood ? t('check_goes_on', momentText(lastGood, today)) : t('check_no_date_yet')}</p>
          <ul class="checks">
            {latestFirst.map((check) => {
              const [[, screen] = [], ...lines] = selfCheckWords(check, today);
              const { level, words } = checkAdvice(check, selfChecks);
              return (
                <li class="check" key={check.screen} data-level={level}>
                  <h3>{screen}</h3>
                  <dl>
                    {lines.map(([label, found]) => (
                      <div class="check__line" key={label}>
                        <dt>{label}</dt>
                        <dd>{found}</dd>
                      </div>
                    ))}
                  </dl>
                  <p class="check__advice">
                    <Shape level={level} />
                    <span>{words}</span>
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
