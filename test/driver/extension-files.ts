/** Files of the built extension that tests go to. */

import { manifestFor } from '../../manifest.config.ts';

/** The popup's page. */
export const POPUP_PATH = manifestFor('chrome').action.default_popup;
/** And that of the options. */
export const OPTIONS_PATH = manifestFor('chrome').options_ui.page;

/** A file that runs no code: from there the API of extensions can be called, and nothing of ours is woken. */
export const QUIET_FILE = 'icons/icon-16.png';
