import fs from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../../../platform/config/cannot-start.js';
import { reason } from '../../../platform/config/error-code.js';
import { RequestPipe } from '../../../platform/http/request.pipe.js';
import { isRecord } from '../../../platform/http/value-forms.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { Rule } from '../../../law/deadlines/rule.js';
import { EnterRuleRequest } from '../dto/enter-rule.request.js';
import { formFaults } from '../form-faults.js';
import { toRule } from '../to-rule.js';
import { FiledCourtDay } from './filed-court-day.js';
import { unusable } from './file-place.js';
import type { FilePlace } from './file-place.js';

export interface FiledRule {
  readonly rule: Rule;
  readonly place: FilePlace;
}

export interface RuleFileContents {
  readonly rules: readonly FiledRule[];
  readonly courtDays: readonly { readonly day: FiledCourtDay; readonly place: FilePlace }[];
}

const MOST_BYTES = 10 * 1024 * 1024;
const FORM = 'a list of rules, or an object with the lists `rules` and `courtDays`';

/**
 * What stands in the `.json` files of a folder, in the order of their names. Each holds a list of rules as `POST /rules`
 * takes them, or an object with such a list and one of court days.
 *
 * @throws {CannotStart} naming the file, the index and the place of the first thing that is wrong
 */
export function readRuleFiles(folder: string): RuleFileContents {
  const contents = filesIn(folder).map((file) => readFile(folder, file));
  return {
    rules: contents.flatMap(({ rules }) => rules),
    courtDays: contents.flatMap(({ courtDays }) => courtDays),
  };
}

function filesIn(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    throw new CannotStart(`NUNC_RULES_DIR is '${folder}', which cannot be read: ${reason(error)}.`);
  }
}

function readFile(folder: string, file: string): RuleFileContents {
  const { rules, courtDays } = listsOf(file, parsed(path.join(folder, file), file));
  return {
    rules: rules.map((value, index) => {
      const place: FilePlace = { file, what: 'rule', index };
      const request = instanceOf(EnterRuleRequest, value, place);
      const [fault] = formFaults(request);
      if (fault !== undefined) throw unusable(place, fault.pointer, fault.detail);
      return { rule: toRule(request), place };
    }),
    courtDays: courtDays.map((value, index) => {
      const place: FilePlace = { file, what: 'court day', index };
      return { day: instanceOf(FiledCourtDay, value, place), place };
    }),
  };
}

function parsed(address: string, file: string): unknown {
  try {
    if (fs.statSync(address).size > MOST_BYTES) throw new Error('it is larger than 10 MB');
    return JSON.parse(fs.readFileSync(address, 'utf8'));
  } catch (error) {
    throw new CannotStart(`${file} in NUNC_RULES_DIR cannot be read as JSON: ${reason(error)}.`);
  }
}

interface Lists {
  readonly rules: readonly unknown[];
  readonly courtDays: readonly unknown[];
}

function listsOf(file: string, value: unknown): Lists {
  if (Array.isArray(value)) return { rules: value, courtDays: [] };
  if (!isRecord(value)) throw notLists(file);
  const { rules = [], courtDays = [], ...others } = value;
  if (!Array.isArray(rules) || !Array.isArray(courtDays) || Object.keys(others).length > 0) {
    throw notLists(file);
  }
  return { rules, courtDays };
}

function notLists(file: string): CannotStart {
  return new CannotStart(`${file} in NUNC_RULES_DIR is not as required; permitted is ${FORM}.`);
}

/** The same reading that a request gets. */
function instanceOf<T extends object>(type: new () => T, value: unknown, place: FilePlace): T {
  if (!isRecord(value)) throw unusable(place, '', 'permitted is an object.');
  try {
    return new RequestPipe().transform(value, { type: 'body', metatype: type }) as T;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [{ pointer, detail } = { pointer: '', detail: error.detail }] = error.errors;
    throw unusable(place, pointer, detail);
  }
}
