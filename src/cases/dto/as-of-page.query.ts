import { IntersectionType } from '@nestjs/swagger';
import { AsOfQuery } from '../../platform/http/as-of.query.js';
import { PageQuery } from '../../platform/http/page.js';

/** Which part of a list is asked for, and as of which day; without a day, the whole record. */
export class AsOfPageQuery extends IntersectionType(PageQuery, AsOfQuery) {}
