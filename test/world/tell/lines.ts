/** A story in lines: the world at its beginning, each event with its day, and what was shown after it. */

import { FAULTS, type Fault } from '../judge/faults.ts';
import { play } from '../play.ts';
import type { Product, ShownKey } from '../product.ts';
import { dayAt, japanese } from '../truth/calendar.ts';
import { DEEDS, type Event, MANNERS, type Story } from '../truth/events.ts';
import type { ProductTruth, Setup, World } from '../truth/world.ts';

/** The story as a person can follow it, up to the fault. */
export function storyLines(story: Story, fault: Fault, make: () => Product): string[] {
  const lines: string[] = [];
  const say = (line: string) => line !== lines.at(-1) && lines.push(line);
  const heard = (line: string) => say(`      ${line}`);
  const about = fault.product?.name ?? '';
  // Played once more, with an ear on what comes and goes.
  play(story, () => overheard(make(), heard, (key) => key.product.startsWith(about)), {
    event: (event) => say(`  ${moment(event.at)} ${eventWords(event, story.setup)}`),
    end: () => say(`  ${japanese(story.ends)} 終わり。残りの案内に正しく従う`),
  });
  return [
    `✗ ${FAULTS[fault.kind]}: ${fault.why}`,
    ...setupLines(story.setup),
    ...lines,
    `  ここで: ${moment(fault.at)}`,
  ];
}

function overheard(product: Product, hear: (line: string) => void, isMeant: (key: ShownKey) => boolean): Product {
  let last = '';
  return {
    look: (reading, at, document) => {
      const rows = reading.keys.map((key) => `${key.product} ${key.state} ${key.expiresOn ?? '期限の表示なし'}`);
      const shop = Object.values(reading.shop).join('/') || '店舗の表示なし';
      hear(`${document}に${reading.screen}(${shop}): ${rows.join(' | ') || '行なし'}`);
      product.look(reading, at, document);
    },
    press: (offer, now) => {
      hear(`押した: ${offer.label}${offer.date ? ` ${offer.date}` : ''}`);
      product.press(offer, now);
    },
    shown: (now) => {
      const shown = product.shown(now);
      const line = `→ ${moment(now.epochMilliseconds / 60_000).split(' ')[0]} 「${shown.badge}」 ${shown.keys.filter(isMeant).map(keyWords).join(' / ')}`;
      if (line !== last) hear(line);
      last = line;
      return shown;
    },
    said: () => product.said(),
  };
}

function moment(at: number): string {
  const minutes = (((at + 9 * 60) % 1440) + 1440) % 1440;
  return `${japanese(dayAt(at))} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export function keyWords(key: ShownKey): string {
  const mark = `${key.unregistered ? '未' : ''}${key.mark}`;
  const until = key.until ? ` ${key.until}まで` : '';
  return `${key.product}(${key.shop})「${mark}」${until} [${key.offers.map(({ label }) => label).join('・')}]`;
}

function setupLines({ products, shops, screens }: Setup): string[] {
  const { list, detail } = screens;
  const keys = products.flatMap((one) => {
    if (one.absent) return [];
    const issued = one.issued.map(
      (day, at) => `${japanese(day + one.lifetime)}まで${at === one.holds ? '(連携先)' : ''}`,
    );
    return `  ${shops[one.shop]?.url} ${one.name}: ${issued.join('、') || 'まだない'}`;
  });
  return [
    ...keys,
    `  一覧: ${list.dates} 状態${list.state ? 'あり' : 'なし'} 店舗=${list.shop}${list.pageSize ? ` ${list.pageSize}行ずつ` : ''}、詳細: ${detail.dates} 店舗=${detail.shop}${detail.family ? '' : ' 登録者なし'}`,
  ];
}

function eventWords(event: Event, { products, shops }: Setup): string {
  const name = (index: number) => products[index]?.name ?? '';
  switch (event.do) {
    case 'deed':
      return `${name(event.product)}: ${DEEDS[event.deed]}`;
    case 'list':
      return `${shops[event.shop]?.url}の一覧を開いた${event.page ? `(${event.page + 1}ページ目)` : ''}${event.only === undefined ? '' : `(${name(event.only)}だけ)`}${event.sameTab ? '(同じタブ)' : ''}`;
    case 'detail':
      return `${name(event.product)}の詳細を開いた${event.sameTab ? '(同じタブ)' : ''}`;
    case 'closed':
      return `一覧の代わりに${event.screen}が出た`;
    case 'again':
      return `開いたままのタブ(${event.back + 1}つ前)がもう一度読まれた`;
    case 'popup':
      return `ポップアップ: ${MANNERS[event.manner]}(${event.pick})`;
    case 'clock':
      return event.days === 0 ? '時計を直した' : `時計が${event.days}日ずれた`;
  }
}

/** The truth of one product, in sentences. */
export function truthWords(world: World, { name, keys, holds, used, listed, state, places }: ProductTruth): string {
  const now = dayAt(world.now);
  const rms = keys.filter(({ stopped, end }) => !stopped && end >= now).map(({ end }) => `${japanese(end)}まで`);
  const held = places.map(
    (place, at) => `${place.name || '連携先'}: ${holds[at] ? `${japanese(holds[at].end)}まで` : 'なし'}`,
  );
  const states = { active: '利用中', awaiting: '承認待ち', stopped: '停止中' }[state];
  const last = keys.at(-1);
  const none = last ? `なし(最後は${japanese(last.end)}まで)` : 'なし';
  return `${name}: ${listed ? states : '一覧にない'}${used ? '' : '、もう使っていない'}。RMSで生きているキー ${rms.join('と') || none}。${held.join('、')}。`;
}
