import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkRule } from '../../law/deadlines/check-rule.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { selectCourtFacts, unknownCourts } from '../courts/court-facts.repository.js';
import { bookFaults } from './book-faults.js';
import { notValid } from './rule-fault.js';
import type { OwnRuleFault } from './rule-fault.js';

/** Whether a rule that somebody adds may stand: the book, the courts and the law are asked. */
@Injectable()
export class RuleChecker {
  /**
   * What is wrong with a rule that is to be added to `book`; empty when nothing is. Its example is worked out in its
   * court without the days that people added to the calendar, so that it comes out the same on every day.
   */
  async faults(
    manager: EntityManager,
    rule: Rule,
    book: RuleBook,
  ): Promise<readonly OwnRuleFault[]> {
    const faults = [...bookFaults(rule, book), ...(await courtFaults(manager, rule))];
    if (faults.length > 0) return faults;
    const court = await selectCourtFacts(manager, rule.example.courtId);
    return checkRule(rule, court).map(({ pointer, detail }) => notValid(pointer, detail));
  }
}

async function courtFaults(
  manager: EntityManager,
  { courts }: Rule,
): Promise<readonly OwnRuleFault[]> {
  if (typeof courts === 'string') return [];
  const unknown = await unknownCourts(manager, courts);
  return unknown.map((id) => ({
    code: 'unknown-court',
    pointer: `/courts/${courts.indexOf(id)}`,
    detail: `There is no court ${id}; GET /api/v1/courts lists those there are.`,
  }));
}
