/** The stages of one renewal in the popup: what is stored in each, for the pictures and for tests of every stage. */

import { dayFromToday, type Sight, said, sights, ticks } from '../../test/support/stored.ts';
import { product } from './stories.ts';

const NAME = 'ネクストエンジン';
/** The id of the license that all stages are about. */
export const STAGE_ID = `mihon-aonami/vendor/${NAME}`;

/** Steps that the user ticked today for the new key. */
const ticked = (...steps: readonly string[]) => ticks(STAGE_ID, 90, 'next-engine', ...steps);

const OLD = product(NAME, { ends: 6, ago: 20 });
const RENEWED = sights(OLD, product(NAME, { ends: 90 }));

/** A detail screen that shows two keys the first time it is seen. */
const onDetail = ([name, brief]: Sight): Sight => [name, { ...brief, screen: 'product-detail' }];
const TWO_KEYS = sights(...[6, 90].map((ends) => onDetail(product(NAME, { ends }))));

/** By picture name. */
export const STAGES: Readonly<Record<string, Record<string, unknown>>> = {
  'first-sight': sights(product(NAME, { ends: 74 })),
  near: sights(OLD),
  // The shop has written a line of its own, and waits until tomorrow.
  'put-off': {
    ...sights(OLD),
    [`told:${STAGE_ID}:note`]: said(3, { text: '担当 みほん花子。先に倉庫へ電話' }),
    [`told:${STAGE_ID}:snooze`]: said(0, { until: dayFromToday(1) }),
  },
  'two-keys': TWO_KEYS,
  register: RENEWED,
  confirm: { ...RENEWED, ...ticked('registered') },
  finished: { ...RENEWED, ...ticked('registered', 'confirmed') },
  overdue: sights(product(NAME, { ends: -2, ago: 20 }), product(NAME, { ends: 88, ago: 1 })),
  'not-approved': sights(OLD, product(NAME, { ends: 90, state: 'awaiting-approval' })),
};
