import type { EntityManager } from 'typeorm';
import type { Rule, RuleId } from '../../law/deadlines/rule.js';

/** One version of a rule of one's own. `effectiveTo` is that of the row: a retirement changes it, not the body. */
export interface OwnRuleRow {
  readonly rowId: string;
  readonly rule: Rule;
  readonly retiredBecause: string | null;
  readonly retiredAt: string | null;
}

/** All versions on record, and a mark that is another whenever they are. */
export interface OwnRules {
  readonly rows: readonly OwnRuleRow[];
  readonly mark: string;
}

// Bodies never change, and no row's id comes twice: these two tell all there is to know.
const MARK = `coalesce(md5(string_agg(o.id || ' ' || coalesce(o.effective_to::text, ''), ',' ORDER BY o.id)), '')`;

const ROW_JSON = `json_build_object(
  'rowId', o.id,
  'rule', o.body || jsonb_build_object('effectiveTo', o.effective_to),
  'retiredBecause', o.retired_because,
  'retiredAt', o.retired_at
)`;

export async function selectOwnRules(manager: EntityManager): Promise<OwnRules> {
  const [found] = await manager.query<OwnRules[]>(
    `SELECT coalesce(json_agg(${ROW_JSON} ORDER BY o.rule_id, o.effective_from, o.id), '[]') AS rows,
       ${MARK} AS mark
     FROM own_rules o`,
  );
  return found ?? { rows: [], mark: '' };
}

/** The mark alone, of which a book that is at hand can be told to be current. */
export async function selectMark(manager: EntityManager): Promise<string> {
  const [found] = await manager.query<{ mark: string }[]>(
    `SELECT ${MARK} AS mark FROM own_rules o`,
  );
  return found?.mark ?? '';
}

/** The versions of one rule, the newest first. */
export async function selectVersions(
  manager: EntityManager,
  ruleId: RuleId,
): Promise<readonly OwnRuleRow[]> {
  const rows = await manager.query<{ answer: OwnRuleRow }[]>(
    `SELECT ${ROW_JSON} AS answer FROM own_rules o WHERE o.rule_id = $1
     ORDER BY o.effective_from DESC, o.id DESC`,
    [ruleId],
  );
  return rows.map(({ answer }) => answer);
}

/** Holds back whoever else would change the rules until this transaction ends: two versions might overlap. */
export async function lockOwnRules(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('own_rules', 0))`);
}

export async function insertOwnRule(
  manager: EntityManager,
  rowId: string,
  rule: Rule,
): Promise<void> {
  await manager.query(
    `INSERT INTO own_rules (id, rule_id, effective_from, effective_to, body) VALUES ($1, $2, $3, $4, $5)`,
    [rowId, rule.id, rule.effectiveFrom, rule.effectiveTo, JSON.stringify(rule)],
  );
}

export async function retireOwnRule(
  manager: EntityManager,
  rowId: string,
  effectiveTo: string,
  reason: string,
): Promise<void> {
  await manager.query(
    `UPDATE own_rules SET effective_to = $2, retired_because = $3, retired_at = now() WHERE id = $1`,
    [rowId, effectiveTo, reason],
  );
}
