/** Every screen that we know: a new one is one file and one row here. */

import type { Screen } from '../found.ts';
import { productDetail } from './product-detail.ts';
import { productList } from './product-list.ts';

export const SCREENS: readonly Screen[] = [productList, productDetail];
