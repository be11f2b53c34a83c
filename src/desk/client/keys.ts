/**
 * The desk's one script. The desk works without it: it only presses, at a key, the control that is on the page
 * (`data-key`), and puts the answer in the page's place without losing where the editor was.
 */
export {};

const OFF_SWITCH = 'nutgraf-keys-off';
const UNSAVED = 'nutgraf-unsaved ';
/** Milliseconds for which the message after an action offers Undo. */
const UNDO_TIME = 10_000;
const SCROLLERS = ['.draft', '.queue', '.source-text:not([hidden])'];

let busy = false;
const typedAhead: string[] = [];
let messageTimer = 0;
let pollTimer = 0;
let stream: EventSource | null = null;

const one = <T extends HTMLElement>(selector: string, root: ParentNode = document): T | null =>
  root.querySelector<T>(selector);
const all = (selector: string): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(selector));
const number = (element: HTMLElement | null, name: string): number => Number(element?.dataset[name] ?? 0);

// Selecting a statement and a source: both are on the page already.

function current(): HTMLElement | null {
  return one('.statement[aria-current]');
}

function select(n: number, focus: boolean): void {
  const row = document.getElementById(`s${n}`);
  const card = document.getElementById(`card${n}`);
  if (row === null || card === null) return;
  for (const other of all('.statement')) other.removeAttribute('aria-current');
  row.setAttribute('aria-current', 'true');
  for (const other of all('.card')) other.hidden = other !== card;
  for (const [at, tick] of all('.strip i').entries()) tick.classList.toggle('on', at === n - 1);
  for (const span of all('.source-text [data-for]'))
    span.classList.toggle('on', (span.dataset.for ?? '').split(' ').includes(String(n)));
  if (card.dataset.source) showSource(Number(card.dataset.source), false);
  if (row instanceof HTMLAnchorElement) history.replaceState(null, '', row.href);
  if (focus) row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  tell(Array.from(card.querySelectorAll('.why'), (why) => why.textContent ?? '').join(' '));
}

function showSource(n: number, focus: boolean): void {
  const tab = document.getElementById(`tab${n}`);
  if (tab === null) return;
  for (const other of all('.tabs [role="tab"]')) {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  for (const text of all('.source-text')) text.hidden = text.id !== `source${n}`;
  tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focus) tab.focus();
  showHighlight();
}

/** Brings the highlighted words to the middle of the panel, and moves nothing else. */
function showHighlight(): void {
  const text = one('.source-text:not([hidden])');
  const mark = text === null ? null : one('.on', text);
  if (text === null || mark === null) return;
  const { top, height } = mark.getBoundingClientRect();
  const box = text.getBoundingClientRect();
  text.scrollTop += top - box.top - Math.max(0, (box.height - height) / 2);
}

function nextToResolve(): number {
  const rows = all('.statement');
  const here = current();
  const at = here === null ? -1 : rows.indexOf(here);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) =>
    row.classList.contains('resolve'),
  );
  return number(next ?? null, 'go');
}

// Putting the desk's answer in the page's place.

async function load(address: string, request: RequestInit): Promise<void> {
  busy = true;
  const action = request.method === 'POST' ? address : null;
  try {
    const answer = await fetch(address, { ...request, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (action !== null && answer.redirected) forget(action);
    if (page.getElementById('page') === null) location.assign(answer.url);
    else replacePage(page, answer.redirected || action === null ? answer.url : location.href);
  } catch {
    current()?.removeAttribute('aria-busy');
    tell('The desk did not answer. Nothing was saved; try again.', true);
  }
  busy = false;
  // Keys pressed while a field was on its way were meant for the field, never for the draft.
  if (document.activeElement?.matches('textarea, input')) typedAhead.length = 0;
  // A key that only moves loads nothing, so the ones after it are pressed at once.
  while (!busy && typedAhead.length > 0) press(typedAhead.shift() ?? '');
}

function replacePage(page: Document, address: string): void {
  const fresh = page.getElementById('page');
  const old = document.getElementById('page');
  if (fresh === null || old === null) return;
  const url = new URL(address);
  const samePlace = url.pathname === location.pathname;
  const places = samePlace ? SCROLLERS.map((selector) => one(selector)?.scrollTop ?? 0) : [];
  for (const name of ['said', 'of']) url.searchParams.delete(name);
  old.replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  history[samePlace ? 'replaceState' : 'pushState'](null, '', url);
  for (const [at, selector] of SCROLLERS.entries()) {
    const scroller = one(selector);
    if (scroller !== null) scroller.scrollTop = places[at] ?? 0;
  }
  if (!samePlace) scrollTo(0, 0);
  arrive(true);
  tell(one('.message p')?.textContent ?? '');
}

/** What every page needs once it is there, however it came. */
function arrive(focus: boolean): void {
  const button = one('.keys-button');
  if (button !== null) button.hidden = false;
  restore();
  const field = one<HTMLTextAreaElement | HTMLInputElement>('#page [autofocus]');
  const row = current();
  // Beside the panel a draft opens at its headline, and moves only as far as the statement in hand asks.
  row?.scrollIntoView({ block: innerWidth < 1024 ? 'start' : 'nearest' });
  if (field !== null) focusAtEnd(field);
  else if (focus) row?.focus({ preventScroll: true });
  showHighlight();
  clearTimeout(messageTimer);
  messageTimer = setTimeout(hideMessage, UNDO_TIME);
  poll();
  listen();
}

function focusAtEnd(field: HTMLTextAreaElement | HTMLInputElement): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  field.form?.scrollIntoView({ block: 'nearest' });
}

function hideMessage(): void {
  const message = one('.foot [data-message="done"]');
  if (message !== null && !message.contains(document.activeElement)) message.hidden = true;
}

/** Says it to a screen reader; `shown` to everyone. */
function tell(words: string, shown = false): void {
  const say = document.getElementById('say');
  if (say === null) return;
  say.textContent = words;
  say.classList.toggle('shown', shown);
}

/** Looks for news while there is nothing to see yet. */
function poll(): void {
  clearTimeout(pollTimer);
  const seconds = number(one('[data-poll]'), 'poll');
  if (seconds === 0) return;
  pollTimer = setTimeout(() => {
    if (document.hidden || busy || document.activeElement?.matches('input, textarea')) poll();
    else location.reload();
  }, seconds * 1000);
}

// What is being written is told as it comes; a page in the background needs no connection.

function listen(): void {
  stream?.close();
  stream = null;
  const board = one('[data-stream]');
  if (board === null || document.hidden) return;
  const opened = new EventSource(board.dataset.stream ?? '');
  stream = opened;
  opened.onmessage = (event) => showBoard(board, String(event.data));
  opened.addEventListener('over', () => {
    opened.close();
    // What the page says besides has changed with it.
    if (board.dataset.whole !== undefined) load(location.href, {});
  });
  opened.onerror = () => {
    if (opened.readyState === EventSource.CLOSED)
      tell('The desk does not tell any more how far it is. Reload the page.', true);
  };
}

function showBoard(board: HTMLElement, html: string): void {
  const stage = one('[aria-current="step"]', board)?.textContent ?? '';
  const fresh = new DOMParser().parseFromString(html, 'text/html').body;
  board.replaceChildren(...Array.from(fresh.childNodes));
  const now = one('[aria-current="step"]', board)?.textContent ?? '';
  if (now !== stage) tell(now);
}

// Words that were typed and not saved outlive a reload, a conflict and an expired session.

function restore(): void {
  const field = one<HTMLTextAreaElement>('.editor textarea');
  const kept = field?.form ? sessionStorage.getItem(UNSAVED + new URL(field.form.action).pathname) : null;
  if (field === null || kept === null || kept === field.value) return;
  field.value = kept;
  const note = one('[data-restored]');
  if (note !== null) note.hidden = false;
}

function forget(action: string): void {
  sessionStorage.removeItem(UNSAVED + new URL(action, location.href).pathname);
}

// Keys press what is on the page.

const NOTHING_MARKED = 'Nothing is marked in this statement: its source has all of it. E edits it.';

function press(key: string): void {
  if (busy) {
    if (typedAhead.length < 20) typedAhead.push(key);
    return;
  }
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const places = key === 'u' ? ['.message', '.card', 'body'] : ['body'];
  const control = places
    .flatMap((place) => all(`${place}:not([hidden]) ${selector}`))
    .find((each) => each.closest('[hidden]') === null);
  if (control !== undefined) control.click();
  else if (key === 'Space')
    tell(one('.card:not([hidden]) [data-uncheckable]')?.dataset.uncheckable ?? '', true);
  else if (one('.review') !== null && (key === 'c' || key === 'w')) tell(NOTHING_MARKED, true);
}

function onKey(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (target.matches('textarea, input, select')) {
    onKeyInField(event, target);
    return;
  }
  if (moveTab(event, target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (localStorage.getItem(OFF_SWITCH) !== null || one<HTMLDialogElement>('#keys')?.open) return;
  const key = event.key === ' ' ? 'Space' : event.key.toLowerCase();
  if (key === 'Space' && target.closest('button, summary, .btn, [role="tab"], [role="tabpanel"]')) return;
  if (!/^(?:[a-z1-9?]|Space)$/.test(key)) return;
  if (one('.review, .story') === null && key !== '?') return;
  event.preventDefault();
  // A key that is held down must not decide one draft after the other; stepping may repeat.
  if (event.repeat && !/^[npjk]$/.test(key)) return;
  one('#say')?.classList.remove('shown');
  press(key);
}

function onKeyInField(event: KeyboardEvent, field: HTMLElement): void {
  const form = field.closest('form');
  if (form === null) return;
  if (event.key === 'Escape') one('[data-cancel]', form)?.click();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && field.matches('textarea'))
    form.requestSubmit();
}

/** Arrow keys move between the tabs (WAI-ARIA Authoring Practices, tabs). */
function moveTab(event: KeyboardEvent, target: HTMLElement): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || target.getAttribute('role') !== 'tab') return false;
  const tabs = all('.tabs [role="tab"]');
  const turn = document.documentElement.dir === 'rtl' ? -step : step;
  const next = tabs[(tabs.indexOf(target) + turn + tabs.length) % tabs.length];
  event.preventDefault();
  showSource(number(next ?? null, 'source'), true);
  return true;
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
  if (target?.dataset.key === '?') one<HTMLDialogElement>('#keys')?.showModal();
  if (!(target instanceof HTMLAnchorElement) || one('.review') === null) return;
  if (target.dataset.cancel !== undefined) forgetForm(target);
  if (target.dataset.go !== undefined) {
    const n = target.dataset.go === 'next' ? nextToResolve() : Number(target.dataset.go);
    select(n, true);
  } else if (target.getAttribute('role') === 'tab') showSource(number(target, 'source'), false);
  else if (staysInReview(target)) load(target.href, {});
  else return;
  event.preventDefault();
}

function forgetForm(link: HTMLElement): void {
  const form = link.closest('form');
  if (form !== null) forget(form.action);
}

const staysInReview = ({ href, target, hash, pathname }: HTMLAnchorElement): boolean =>
  target === '' &&
  new URL(href).origin === location.origin &&
  pathname.startsWith('/desk/review/') &&
  !(hash !== '' && href.split('#')[0] === location.href.split('#')[0]);

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.closest('.review') === null)
    return;
  if (form.closest('.bar') !== null) return;
  event.preventDefault();
  if (busy) return;
  const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
  const action = button?.hasAttribute('formaction') ? button.formAction : form.action;
  if (form.closest('.card, .editor') !== null) current()?.setAttribute('aria-busy', 'true');
  const fields = Array.from(new FormData(form), ([name, value]) => [name, String(value)]);
  load(action, { method: 'POST', body: new URLSearchParams(fields) });
}

function onInput(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || field.form === null || !field.matches('.editor textarea'))
    return;
  sessionStorage.setItem(UNSAVED + new URL(field.form.action).pathname, field.value);
}

function watchSwitch(): void {
  const box = one<HTMLInputElement>('#keys-on');
  if (box === null) return;
  box.checked = localStorage.getItem(OFF_SWITCH) === null;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(OFF_SWITCH);
    else localStorage.setItem(OFF_SWITCH, 'yes');
  });
}

document.addEventListener('keydown', onKey);
document.addEventListener('click', onClick);
document.addEventListener('submit', onSubmit);
document.addEventListener('input', onInput);
addEventListener('popstate', () => location.reload());
document.addEventListener('visibilitychange', listen);
watchSwitch();
arrive(false);
