import fs from 'node:fs';
import path from 'node:path';
import { corpusBesideRepository } from '../../../test/corpus/corpus-files.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { numberParts } from '../juriscraper/number-parts.js';
import { ATTACHMENT_CUTOFFS } from './attachment-cutoffs.js';
import { findNumberParts } from './docket-number.js';
import { documentPrefix } from './document-prefixes.js';
import { judgeName, readJudge, spelledName } from './judge.js';
import { caseIdIn, documentId, magicNumberIn, readDlsCall, sequenceIn } from './links.js';
import { tidyPartyType } from './party-type.js';
import { tidyCaption } from './tidy-caption.js';
import { tidyObject } from './tidy-object.js';
import { tidyText } from './tidy-text.js';
import { titleCase } from './title-case.js';
import { instantOf } from './us-time.js';
import { ACRONYMS, JUDGE_JUNK_WORDS, JUDGE_TITLE_WORDS, SMALL_WORDS } from './word-lists.js';

interface UnitCase {
  readonly args: readonly unknown[];
  readonly result: unknown;
  readonly is_bankruptcy?: boolean;
}

const CORPUS = corpusBesideRepository();
const REFERENCE = path.join(CORPUS ?? '.', '..', 'reference', 'juriscraper');
const CASES = path.join(REFERENCE, 'unit-cases.derived.json');
const isThere = CORPUS !== null && fs.existsSync(CASES);

const read = (name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(REFERENCE, `${name}.derived.json`), 'utf8'));

/** What each function of the reference is here, given the first argument of a case. */
const HERE: Readonly<Record<string, (text: string, unitCase: UnitCase) => unknown>> = {
  harmonize: tidyCaption,
  clean_string: tidyText,
  titlecase: titleCase,
  normalize_party_types: tidyPartyType,
  normalize_judge_names: spelledName,
  normalize_judge_string: (text) => [judgeName(text), titleCode(text)],
  docket_number_components: (text, { is_bankruptcy = false }) =>
    numberParts(findNumberParts(text, is_bankruptcy)),
  clean_court_object: (value) => tidyObject(value),
  parse_datetime_for_us_timezone: (text) => {
    const [day = '', time = '', zone = ''] = text.split(' ');
    return instantOf(day as CivilDate, time, zone);
  },
  get_pacer_doc_id_from_doc1_url: documentId,
  get_pacer_case_id_from_doc1_url: caseIdIn,
  get_pacer_case_id_from_nonce_url: caseIdIn,
  get_pacer_seq_no_from_doc1_url: sequenceIn,
  get_pacer_magic_num_from_doc1_url: magicNumberIn,
  reverse_goDLS_function: (text) => {
    const call = readDlsCall(text);
    return [call?.address, call?.caseId, call?.sequence, call?.magicNumber];
  },
};

/** The reference has a code for each title; the titles themselves are what is compared. */
function titleCode(text: string): string {
  const title = readJudge(text).title ?? '';
  const { judge_title_codes: codes } = read('word-lists') as {
    judge_title_codes: Record<string, string>;
  };
  return codes[title] ?? `UNKNOWN: ${title}`;
}

function expected(name: string, result: unknown): unknown {
  if (name !== 'reverse_goDLS_function') return result;
  const call = result as Record<string, string>;
  return [
    call.form_post_url,
    call.caseid,
    call.de_seq_num,
    call.magic_num === '' ? null : call.magic_num,
  ];
}

describe('the cases of the reference beside the repository', () => {
  if (!isThere) {
    it.skip('agree (skipped: the reference is absent)', () => undefined);
    return;
  }
  const cases = read('unit-cases') as Record<string, UnitCase[]>;

  it.each(Object.keys(HERE))('%s agrees in every case', (name) => {
    const here = HERE[name];
    const there = cases[name] ?? [];
    expect(there).not.toHaveLength(0);
    for (const unitCase of there) {
      const actual = here?.(unitCase.args[0] as string, unitCase);
      expect([unitCase.args[0], actual]).toEqual([
        unitCase.args[0],
        expected(name, unitCase.result),
      ]);
    }
  });

  it('the word lists are those of the reference', () => {
    const lists = read('word-lists') as Record<string, string[]>;
    expect([...SMALL_WORDS].sort()).toEqual(lists.titlecase_small_words?.toSorted());
    expect([...ACRONYMS].sort()).toEqual(lists.titlecase_acronyms?.toSorted());
    expect([...JUDGE_TITLE_WORDS].sort()).toEqual(lists.judge_title_words?.toSorted());
    expect([...JUDGE_JUNK_WORDS].sort()).toEqual(lists.judge_junk_words?.toSorted());
  });

  it('every court has the prefix and the last old page of the reference', () => {
    const courts = read('cmecf-courts') as { cmecf_id: string; doc_id_prefix: string | null }[];
    expect(courts).not.toHaveLength(0);
    for (const { cmecf_id: court, doc_id_prefix: prefix } of courts) {
      expect([court, documentPrefix(court)]).toEqual([court, prefix]);
    }
    const { last_id_needing_decrement: cutoffs } = read('attachment-index-cutoffs') as {
      last_id_needing_decrement: Record<string, number>;
    };
    expect(ATTACHMENT_CUTOFFS).toEqual(cutoffs);
  });
});
