import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FIRST_COMPUTED_DAY, LAST_COMPUTED_DAY } from '../../../law/calendar/day-arithmetic.js';
import { toRuleBook } from '../../../law/deadlines/rule-book.js';
import { STANDARD_RULES } from '../../../law/deadlines/rules/standard-rules.js';
import { unknownCourts } from '../../courts/court-facts.repository.js';
import { selectOwnRules } from '../own-rules.repository.js';
import { wasEverInForce } from '../was-ever-in-force.js';
import { RuleChecker } from '../rule-checker.js';
import { unusable } from './file-place.js';
import { RuleFiles } from './rule-files.js';

/** Whether what stands in the files of NUNC_RULES_DIR may stand beside the rules and courts there are. */
@Injectable()
export class FiledRulesCheck {
  constructor(
    private readonly files: RuleFiles,
    private readonly checker: RuleChecker,
  ) {}

  /** @throws {CannotStart} naming the file, the index and the place of the first thing that is wrong */
  async run(manager: EntityManager): Promise<void> {
    await this.checkRules(manager);
    await this.checkDays(manager);
  }

  private async checkRules(manager: EntityManager): Promise<void> {
    const filed = this.files.rules();
    if (filed.length === 0) return;
    const { rows } = await selectOwnRules(manager);
    const onRecord = rows.map(({ rule }) => rule).filter(wasEverInForce);
    for (const { rule, place } of filed) {
      const others = filed.filter((one) => one.place !== place).map((one) => one.rule);
      const book = toRuleBook([...STANDARD_RULES, ...onRecord, ...others]);
      const [fault] = await this.checker.faults(manager, rule, book);
      if (fault !== undefined) throw unusable(place, fault.pointer, fault.detail);
    }
  }

  private async checkDays(manager: EntityManager): Promise<void> {
    const filed = this.files.courtDays();
    const unknown = await unknownCourts(
      manager,
      filed.map(({ day }) => day.courtId),
    );
    for (const { day, place } of filed) {
      const { courtId, on } = day;
      if (unknown.includes(courtId)) {
        throw unusable(place, '/courtId', `There is no court ${courtId}.`);
      }
      if (on < FIRST_COMPUTED_DAY || on > LAST_COMPUTED_DAY) {
        const detail = `The calendar of holidays covers ${FIRST_COMPUTED_DAY} to ${LAST_COMPUTED_DAY}.`;
        throw unusable(place, '/on', detail);
      }
    }
  }
}
