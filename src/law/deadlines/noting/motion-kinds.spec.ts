import { RELIEF_KINDS } from '../../docket/relief-kinds.js';
import { classOf, MOTION_KINDS, readMotionKind } from './motion-kinds.js';
import { MOTION_WORDS } from './motion-words.js';

describe('the words lawyers use for a motion', () => {
  it.each([
    ['temporary restraining order', 'temporary-restraining-order'],
    ['TRO', 'temporary-restraining-order'],
    ['Motion for a Temporary Restraining Order', 'temporary-restraining-order'],
    ['preliminary injunction', 'preliminary-injunction'],
    ['dismiss', 'dismissal'],
    ['Motion to Dismiss', 'dismissal'],
    ['MOTION FOR SUMMARY JUDGMENT', 'summary-judgment'],
    ['partial summary judgment', 'summary-judgment'],
    ['protective order', 'protective-order'],
    ['relief from a deadline', 'relief-from-a-deadline'],
    ['motion for relief from deadline', 'relief-from-a-deadline'],
    ['seal', 'seal'],
    ['motion to file under seal', 'seal'],
    ['compel', 'other'],
    ['motion to compel discovery', 'other'],
    ['compel arbitration', 'compel-arbitration'],
    ['reconsideration', 'reconsideration'],
    ['class certification', 'class-certification'],
    ['remand', 'remand'],
    ['change of venue', 'transfer'],
    ['in limine', 'in-limine'],
    ['Motions in limine', 'in-limine'],
    ['stipulated', 'stipulated'],
    ['stipulated motion for an extension of time', 'stipulated'],
    ['joint stipulated motion to dismiss', 'stipulated'],
    ['over-length', 'over-length'],
    ['Motion for leave to file a brief', null],
    ['over‑length brief', 'over-length'],
    ['motion for attorney’s fees', 'other'],
    ['  Ex  Parte Application ', 'ex-parte'],
    ['other', 'other'],
    ['other:a view of the premises', 'other'],
    ['waltz', null],
    ['motion', null],
    ['motion to', null],
    ['the', null],
    ['', null],
  ])('%j means %s', (text, kind) => {
    expect(readMotionKind(text)).toBe(kind);
  });

  it('mean one kind of motion each', () => {
    const words = Object.values(MOTION_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
    MOTION_KINDS.forEach((kind) => {
      MOTION_WORDS[kind].forEach((text) => {
        expect([text, readMotionKind(text)]).toEqual([text, kind]);
      });
    });
  });
});

describe('a kind of relief', () => {
  it('always has a motion', () => {
    expect(RELIEF_KINDS.filter((relief) => readMotionKind(relief) === null)).toEqual([]);
  });

  it.each([
    ['dismissal', 'long'],
    ['summary-judgment', 'long'],
    ['preliminary-injunction', 'long'],
    ['class-certification', 'long'],
    ['transfer-of-venue', 'long'],
    ['remand', 'long'],
    ['temporary-restraining-order', 'same-day'],
    ['reconsideration', 'same-day'],
    ['leave-for-excess-pages', 'same-day'],
    ['entry-of-default', 'same-day'],
    ['extension-of-time', 'short'],
    ['protective-order', 'short'],
    ['seal', 'short'],
    ['unseal', 'ordinary'],
    ['compel-discovery', 'ordinary'],
    ['leave-to-amend', 'ordinary'],
    ['attorney-fees', 'ordinary'],
    ['new-trial-or-amend-judgment', 'ordinary'],
    ['habeas', 'not-noted'],
  ])('%s is asked for in a motion of the class %s', (relief, expected) => {
    const kind = readMotionKind(relief);
    expect(kind === null ? null : classOf(kind)).toBe(expected);
  });

  it.each([
    ['28-day motion', 'long-motion'],
    ['fourth Friday motion', 'long-motion'],
    ['14-day', 'short-motion'],
    ['Motion for summary judgment (28-day motion)', 'summary-judgment'],
    ['motion to dismiss for want of jurisdiction', 'dismissal'],
    ['motion to compel answers to interrogatories', 'other'],
  ])('reads "%s" by the motion it names, %s', (text, kind) => {
    expect(readMotionKind(text)).toBe(kind);
  });

  it('does not choose between motions of different classes', () => {
    expect(readMotionKind('motion to dismiss, or for a protective order meanwhile')).toBeNull();
  });
});
