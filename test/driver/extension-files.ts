/** Files of the built extension that tests open. */

import { manifestFor } from '../../manifest.config.ts';

/** The popup's page. */
export const POPUP_PATH = manifestFor('chrome').action.default_popup;
/** The options page. */
export const OPTIONS_PATH = manifestFor('chrome').options_ui.page;

/** A file that runs no code: the extension API can be called from it, and nothing of ours is woken. */
export const QUIET_FILE = 'icons/icon-16.png';
