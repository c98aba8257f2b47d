import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';

/** How a calendar says where a deadline stands. */
export interface StatusWords {
  /** In front of the title, for programs that show nothing else; null while nothing has become of it. */
  readonly mark: string | null;
  readonly words: string;
  /** Whether the date no longer counts. */
  readonly isCancelled: boolean;
}

const STATUS_WORDS: Readonly<Record<DeadlineStatus, StatusWords>> = {
  waiting: { mark: null, words: 'waiting for its event', isCancelled: false },
  open: { mark: null, words: 'open', isCancelled: false },
  satisfied: { mark: 'filed', words: 'filed, as the docket shows', isCancelled: false },
  done: { mark: 'done', words: 'done, as somebody noted', isCancelled: false },
  missed: {
    mark: 'missed',
    words: 'missed: the day is over and no entry shows what was due',
    isCancelled: false,
  },
  passed: { mark: 'passed', words: 'passed', isCancelled: false },
  overridden: {
    mark: 'overridden',
    words: 'overridden: another date takes its place, or will',
    isCancelled: true,
  },
  vacated: { mark: 'vacated', words: 'vacated', isCancelled: true },
};

const REMOVED: StatusWords = {
  mark: 'removed',
  words: 'removed: the docket as it now reads does not give rise to it',
  isCancelled: true,
};

/** How a deadline that stands so, or that was removed, is told. */
export function statusWords(status: DeadlineStatus, isRemoved: boolean): StatusWords {
  return isRemoved ? REMOVED : STATUS_WORDS[status];
}
