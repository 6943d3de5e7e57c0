/** Collects what pages, popups and the service worker in Chromium write to the console. */

import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Adds every message from now on, and what a page or worker wrote before it was discovered. */
export function collectConsole(browser: Browser, messages: string[]): void {
  const listen = async (target: Target) => {
    const session = await sessionWith(target);
    if (!session) return;
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      messages.push(`${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      messages.push(`uncaught: ${exception?.description ?? text}`);
    });
    session.on('Log.entryAdded', ({ entry }) => void messages.push(`${entry.level}: ${entry.text}`));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  // A target that is already gone has nothing more to say.
  browser.on('targetcreated', (target) => void listen(target).catch(() => undefined));
  for (const target of browser.targets()) void listen(target).catch(() => undefined);
}

async function sessionWith(target: Target): Promise<CDPSession | undefined> {
  // A second session with the service worker would keep it from being stopped.
  if (target.type() === 'service_worker') return (await target.worker())?.client;
  return target.type() === 'page' ? target.createCDPSession() : undefined;
}
