/** Every screen that we know: a new one is one file and one row here. */

import type { Screen } from '../found.ts';
import { consent } from './consent.ts';
import { emptyList } from './empty-list.ts';
import { login } from './login.ts';
import { maintenance } from './maintenance.ts';
import { productDetail } from './product-detail.ts';
import { productList } from './product-list.ts';
import { robotCheck } from './robot-check.ts';
import { sessionEnded } from './session-ended.ts';

export const SCREENS: readonly Screen[] = [
  productList,
  productDetail,
  robotCheck,
  sessionEnded,
  login,
  maintenance,
  consent,
  emptyList,
];
