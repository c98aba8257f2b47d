import { Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { FACTOR_BEARERS, FACTOR_KINDS } from '../data/standard.js';
import type { FactorBearer, FactorKind } from '../data/standard.js';
import type { LegalStandardEntity } from '../legal-standard.entity.js';
import type { StandardFactorEntity } from '../standard-factor.entity.js';

/** One part of a legal standard. */
export class StandardFactorResponse {
  @Text(100, { description: 'What findings name it by.' })
  code: string;

  @Text()
  name: string;

  @OneOf(FACTOR_KINDS, {
    description:
      '`required` in every case; an `alternative` may be shown in place of `insteadOf`; an `element` is needed where its text says so.',
  })
  kind: FactorKind;

  @Text(100, { nullable: true })
  insteadOf: string | null;

  @Text()
  authority: string;

  @Text()
  text: string;

  @OneOf(FACTOR_BEARERS, { description: 'Whose task it is to show it.' })
  shownBy: FactorBearer;

  @Text(1000, { description: 'A clause to stand after "showed that"; `it` is the party.' })
  shown: string;

  @Text(1000, { description: 'The same as a noun phrase, to stand after "failed to show".' })
  showing: string;
}

/** A legal test and its parts. */
export class StandardResponse {
  @Text(100)
  code: string;

  @Text()
  name: string;

  @Text()
  authority: string;

  @Text(100, { list: 100, description: 'Kinds of relief that are decided by it.' })
  appliesTo: string[];

  @Nested(() => StandardFactorResponse, { list: 50 })
  factors: StandardFactorResponse[];

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;
}

export class StandardPage extends PageOf(StandardResponse) {}

/** `factors` are those of this standard, in their order. */
export function toStandardResponse(
  row: LegalStandardEntity,
  factors: readonly StandardFactorEntity[],
): StandardResponse {
  const { code, name, authority, appliesTo, version } = row;
  return { code, name, authority, appliesTo, factors: factors.map(toFactorResponse), version };
}

function toFactorResponse(row: StandardFactorEntity): StandardFactorResponse {
  const { code, name, kind, insteadOf, authority, text, shownBy, shown, showing } = row;
  return { code, name, kind, insteadOf, authority, text, shownBy, shown, showing };
}
