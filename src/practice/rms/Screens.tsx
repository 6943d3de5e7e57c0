/** The screens of the invented RMS, the list and the detail screen: recognised by their words, as on the real one. */

import type { ComponentChildren } from 'preact';
import { SHOP } from './keys.ts';
import type { Button, Shown } from './shop.ts';

/**
 * The label of each button of the invented RMS (docs/rms.md, "The page of one product"), and the message once it was
 * pressed.
 */
const BUTTON_WORDS: Readonly<Record<Button, { label: string; done: string }>> = {
  issue: { label: '新しいライセンスキーを発行', done: '新しいライセンスキーを発行しました。' },
  approve: { label: 'アクセス承認', done: 'ライセンスを承認しました。' },
  update: { label: 'アップデートする', done: '機能をアップデートしました。' },
  start: { label: '利用開始', done: '利用を開始しました。' },
};
const REFUSED = '有効なキーが2つあるため、これ以上発行できません。';

/** In place of a key: the practice has none, not even an invented one. */
const NO_KEY = '(練習のため、キーはありません)';

/** What the screen answers after a press. */
export type RobotAnswer = Button | 'refused';

interface ListProps {
  readonly keys: readonly Shown[];
  /** The product that the lesson asks to open. */
  readonly next: string | undefined;
  readonly onOpen: (product: string) => void;
}

export function ListScreen({ keys, next, onOpen }: ListProps) {
  return (
    <Frame path={['店舗様向け情報・サービス', 'WEB APIサービス', 'アプリ一覧']}>
      <h1>アプリ一覧</h1>
      <h2>ご利用中の製品</h2>
      <table class="rms-table">
        <thead>
          <tr>
            <th>アプリ登録者</th>
            <th>アプリ名</th>
            <th>承認状態</th>
            <th>有効期限</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.product}>
              <td>{key.developer}</td>
              <td>
                <Link
                  to={`?product=${encodeURIComponent(key.product)}`}
                  next={key.product === next}
                  onOpen={() => onOpen(key.product)}
                >
                  {key.product}
                </Link>
              </td>
              <td>
                <State state={key.state} />
              </td>
              <td>{printed(key.ends)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

interface DetailProps {
  readonly shown: Shown;
  /** The product for which the lesson asks to issue a key. */
  readonly next: string | undefined;
  readonly answer: RobotAnswer | undefined;
  readonly onPress: (button: Button) => void;
  readonly onList: () => void;
}

export function DetailScreen({ shown, next, answer, onPress, onList }: DetailProps) {
  return (
    <Frame path={['WEB APIサービス', 'アプリ一覧', 'アプリ詳細情報']}>
      <h1>アプリ詳細情報</h1>
      {answer && (
        <p class="rms-answer" role="status">
          {answer === 'refused' ? REFUSED : BUTTON_WORDS[answer].done}
        </p>
      )}
      <table class="rms-table rms-table--pairs">
        <tbody>
          <Pair label="アプリ登録者">{shown.developer}</Pair>
          <Pair label="アプリ名">{shown.product}</Pair>
          <Pair label="承認状態">
            <State state={shown.state} />
          </Pair>
          <Pair label="ライセンスキー">{NO_KEY}</Pair>
          <Pair label="有効期限">{printed(shown.ends)}</Pair>
        </tbody>
      </table>
      <p class="rms-actions">
        <Link to="?" next={next !== undefined && shown.product !== next} onOpen={onList}>
          アプリ一覧へ戻る
        </Link>
        {shown.buttons.map((button) => (
          <button
            type="button"
            class="rms-button"
            key={button}
            data-button={button}
            data-next={button === 'issue' && shown.product === next ? '' : undefined}
            onClick={() => onPress(button)}
          >
            {BUTTON_WORDS[button].label}
          </button>
        ))}
      </p>
    </Frame>
  );
}

function Frame({ path, children }: { readonly path: readonly string[]; readonly children: ComponentChildren }) {
  return (
    <>
      <header class="rms-top">
        <b>見本の店舗管理システム</b>
        <span>{SHOP.name}</span>
      </header>
      <main class="rms-main">
        <p class="rms-path">{path.join(' > ')}</p>
        {children}
      </main>
    </>
  );
}

function State({ state }: { readonly state: Shown['state'] }) {
  const [word, mark] = state.split(' ');
  return (
    <span>
      {word} {mark && <b class="rms-mark">{mark}</b>}
    </span>
  );
}

function Pair({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{children}</td>
    </tr>
  );
}

interface LinkProps {
  readonly to: string;
  readonly next?: boolean;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

function Link({ to, next = false, onOpen, children }: LinkProps) {
  return (
    <a
      href={to}
      data-next={next ? '' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}

/** As RMS prints it: 2026/11/30 23:59:59. */
function printed(ends: Shown['ends']): string {
  if (ends === undefined) return '-';
  return typeof ends === 'string' ? ends : `${ends.toString().replaceAll('-', '/')} 23:59:59`;
}
