import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { bindsCourt, isInForce, ruleOn } from '../../law/deadlines/rule-book.js';
import type { Rule, RuleId } from '../../law/deadlines/rule.js';
import { Clock } from '../../platform/clock/clock.js';
import { codeAfter, toPage } from '../../platform/http/keyset.js';
import type { Page } from '../../platform/http/page.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { CourtFactsReader } from '../courts/court-facts.reader.js';
import type { ListRulesQuery } from './dto/list-rules.query.js';
import type { RuleResponse } from './dto/rule.response.js';
import { toRuleResponse } from './dto/to-rule-response.js';
import type { RetirementResponse, RuleVersionsResponse } from './dto/rule-versions.response.js';
import { fingerprint } from './fingerprint.js';
import { isOwnRule } from './own-rule-id.js';
import { selectVersions } from './own-rules.repository.js';
import type { OwnRuleRow } from './own-rules.repository.js';
import { RuleBookService } from './rule-book.service.js';
import { compareRuleIds } from './rule-order.js';

/** Rules bind courts in many zones; their day is that of the capital. */
const ZONE_OF_RULES = 'America/New_York';

/** Reads the rules there are. */
@Injectable()
export class RulesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly books: RuleBookService,
    private readonly courts: CourtFactsReader,
    private readonly clock: Clock,
  ) {}

  /** The versions in force on a day, in the order of their ids, `frcp-4-m` before `frcp-12-b`. An unknown court is bound by none. */
  async list(query: ListRulesQuery): Promise<Page<RuleResponse>> {
    const { limit, cursor, inForceOn } = query;
    const day = (inForceOn ?? this.today()) as CivilDate;
    const after = codeAfter(cursor);
    const isBound = await this.binding(query.court);
    const { rules } = await this.books.book();
    const found = rules
      .filter((rule) => isInForce(rule, day) && isBound(rule) && isAsked(rule, query))
      .filter(({ id }) => after === '' || compareRuleIds(id, after) > 0)
      .toSorted((a, b) => compareRuleIds(a.id, b.id))
      .slice(0, limit + 1);
    return toPage(found.map(toRuleResponse), limit, ({ id }) => [id]);
  }

  /** A rule in all its versions, the newest first, and the one in force today. @throws {Problem} not-found */
  async find(ruleId: RuleId): Promise<RuleVersionsResponse> {
    const book = await this.books.book();
    const rows = await selectVersions(this.dataSource.manager, ruleId);
    const versions = (book.versions.get(ruleId) ?? []).toReversed().map(toRuleResponse);
    if (versions.length === 0 && rows.length === 0) throw notFound('rule', ruleId);
    const current = ruleOn(book, ruleId, this.today());
    const answer = {
      id: ruleId,
      current: current === null ? null : toRuleResponse(current),
      versions,
      retirements: rows.flatMap(toRetirement),
    };
    return { ...answer, version: fingerprint(JSON.stringify(answer)) };
  }

  private today(): CivilDate {
    return this.clock.today(ZONE_OF_RULES) as CivilDate;
  }

  private async binding(courtId: string | undefined): Promise<(rule: Rule) => boolean> {
    if (courtId === undefined) return () => true;
    const reading = await this.courts.find(courtId);
    return (rule) => reading !== null && bindsCourt(rule, reading.court);
  }
}

function isAsked(rule: Rule, { authority, q, uncertain, own }: ListRulesQuery): boolean {
  return (
    (authority === undefined || folded(rule.authority).startsWith(folded(authority))) &&
    (q === undefined || holdsWords(rule, q)) &&
    (uncertain === undefined || uncertain === (rule.caveat !== null)) &&
    (own === undefined || own === isOwnRule(rule.id))
  );
}

function holdsWords({ id, title, authority, trigger }: Rule, q: string): boolean {
  const text = folded(`${id} ${title} ${authority} ${trigger.words}`);
  return folded(q)
    .split(' ')
    .every((word) => text.includes(word));
}

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

function toRetirement({ rule, retiredBecause, retiredAt }: OwnRuleRow): RetirementResponse[] {
  const { effectiveFrom, effectiveTo } = rule;
  if (effectiveTo === null || retiredBecause === null || retiredAt === null) return [];
  return [{ effectiveFrom, effectiveTo, reason: retiredBecause, retiredAt }];
}
