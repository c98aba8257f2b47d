import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { addDays } from '../../law/calendar/day-arithmetic.js';
import type { RuleId } from '../../law/deadlines/rule.js';
import { Commands } from '../../platform/database/commands.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { problemAt } from '../refusals.js';
import type { EnterRuleRequest } from './dto/enter-rule.request.js';
import type { RetireRuleRequest } from './dto/retire-rule.request.js';
import type { RuleResponse } from './dto/rule.response.js';
import { toRuleResponse } from './dto/to-rule-response.js';
import { formFaults } from './form-faults.js';
import * as ownRules from './own-rules.repository.js';
import type { OwnRuleRow } from './own-rules.repository.js';
import { RuleBookService } from './rule-book.service.js';
import { RuleChecker } from './rule-checker.js';
import { stopIfFaulty } from './rule-fault.js';
import { toRule } from './to-rule.js';
import { wasEverInForce } from './was-ever-in-force.js';

/** Called in the transaction in which the rules change. */
export type RulesListener = (manager: EntityManager) => Promise<void>;

/** The rules that people add to those Nunc brings along. */
@Injectable()
export class OwnRulesService {
  private readonly listeners: RulesListener[] = [];

  constructor(
    private readonly commands: Commands,
    private readonly books: RuleBookService,
    private readonly checker: RuleChecker,
  ) {}

  /** Has `listener` called whenever a rule is added or retired; what it throws undoes the change. */
  onChange(listener: RulesListener): void {
    this.listeners.push(listener);
  }

  /**
   * Adds a rule, or a later version of one, once its example has come out.
   *
   * @throws {Problem} rule-id-taken, rule-version-overlaps, rule-not-valid, unknown-rule, unknown-court
   */
  async enter(request: EnterRuleRequest, repeat: Repeat | undefined): Promise<RuleResponse> {
    return this.commands.perform(repeat, async (manager) => {
      await ownRules.lockOwnRules(manager);
      stopIfFaulty(formFaults(request));
      const rule = toRule(request);
      const book = await this.books.book(manager);
      stopIfFaulty(await this.checker.faults(manager, rule, book));
      await ownRules.insertOwnRule(manager, v7(), rule);
      await this.tell(manager);
      return toRuleResponse(rule);
    });
  }

  /**
   * Ends the newest version of a rule of one's own; with the day before it began, takes it back altogether.
   *
   * @throws {Problem} not-found, rule-not-own, rule-retired, rule-not-valid
   */
  async retire(
    ruleId: RuleId,
    { effectiveTo, reason }: RetireRuleRequest,
    repeat: Repeat | undefined,
  ): Promise<RuleResponse> {
    return this.commands.perform(repeat, async (manager) => {
      await ownRules.lockOwnRules(manager);
      const { rowId } = await this.standing(manager, ruleId, effectiveTo);
      await ownRules.retireOwnRule(manager, rowId, effectiveTo, reason);
      await this.tell(manager);
      const rows = await ownRules.selectVersions(manager, ruleId);
      const row = rows.find((one) => one.rowId === rowId);
      if (row === undefined) throw new Error(`The version ${rowId} is gone`);
      return toRuleResponse(row.rule);
    });
  }

  private async standing(
    manager: EntityManager,
    ruleId: RuleId,
    effectiveTo: string,
  ): Promise<OwnRuleRow> {
    const rows = await ownRules.selectVersions(manager, ruleId);
    if (rows.length === 0) throw await this.notOwn(manager, ruleId);
    const newest = rows.find(({ rule }) => wasEverInForce(rule));
    if (newest?.retiredAt !== null) {
      throw new Problem('rule-retired', `Every version of ${ruleId} is retired already.`);
    }
    stopUnlessWithin(newest, effectiveTo);
    return newest;
  }

  private async notOwn(manager: EntityManager, ruleId: RuleId): Promise<Problem> {
    const { versions } = await this.books.book(manager);
    if (!versions.has(ruleId)) return notFound('rule', ruleId);
    const detail = `${ruleId} is no rule that was added here: Nunc brings it along, or it stands in a file of NUNC_RULES_DIR.`;
    return new Problem('rule-not-own', detail);
  }

  private async tell(manager: EntityManager): Promise<void> {
    for (const listener of this.listeners) await listener(manager);
  }
}

function stopUnlessWithin({ rule }: OwnRuleRow, effectiveTo: string): void {
  const first = addDays(rule.effectiveFrom, -1);
  const last = rule.effectiveTo;
  if (effectiveTo >= first && (last === null || effectiveTo <= last)) return;
  const until = last === null ? 'on' : `to ${last}`;
  const detail = `The version is in force from ${rule.effectiveFrom}; permitted is a day from ${first} ${until}.`;
  throw problemAt('rule-not-valid', '/effectiveTo', detail);
}
