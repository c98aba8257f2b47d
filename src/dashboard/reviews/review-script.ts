import { createHash } from 'node:crypto';

/**
 * One key for each answer. Nothing on the page needs it. It can be turned off, and gives way wherever letters are
 * typed or chosen (WCAG 2.2, 2.1.4).
 */
const TEXT = `(() => {
  const keys = document.getElementById('keys');
  if (keys === null) return;
  const choice = keys.querySelector('input');
  const name = 'nunc review keys';
  const kept = { get: () => null, set: () => undefined };
  try {
    const storage = window.localStorage;
    kept.get = () => storage.getItem(name);
    kept.set = (value) => storage.setItem(name, value);
  } catch { /* a browser that keeps nothing */ }
  choice.checked = kept.get() !== 'off';
  choice.addEventListener('change', () => kept.set(choice.checked ? 'on' : 'off'));
  keys.hidden = false;

  let isSent = false;
  const send = (id) => () => {
    isSent = true;
    document.getElementById(id).requestSubmit();
  };
  const acts = {
    a: send('accept'),
    d: send('dismiss'),
    c: () => document.getElementById('correct-type').focus(),
    s: () => document.getElementById('later').click(),
  };
  document.addEventListener('keydown', (event) => {
    if (isSent || !choice.checked || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('select, textarea, input:not([type=checkbox])') !== null) return;
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
})();
`;
const MARK = createHash('sha256').update(TEXT).digest('hex').slice(0, 12);

/** The script of the review page. Its address changes with its text, so browsers may keep it for ever. */
export const REVIEW_SCRIPT = {
  text: TEXT,
  mark: MARK,
  address: `/assets/reviews.js?v=${MARK}`,
} as const;
