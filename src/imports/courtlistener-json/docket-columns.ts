import { NUMBER_PART_KEYS } from '../json-file/said-number.js';

/**
 * The columns of a docket that a header has a place for, and those of CourtListener's own housekeeping (its addresses,
 * its dates of indexing, its files), which say nothing of the case.
 */
export const DOCKET_COLUMNS: ReadonlySet<string> = new Set([
  ...`id court court_id docket_number docket_number_raw pacer_case_id case_name case_name_full case_name_short
  date_filed date_terminated date_last_filing assigned_to_str referred_to_str cause nature_of_suit jury_demand
  jurisdiction_type mdl_status bankruptcy_information original_court_info appeal_from appeal_from_str panel panel_str
  appellate_fee_status appellate_case_type_information docket_entries parties claims
  resource_uri date_created date_modified date_last_index date_blocked blocked slug absolute_url view_count source
  docket_number_core docket_number_source assigned_to referred_to parent_docket idb_data clusters audio_files tags
  filepath_local filepath_ia filepath_ia_json ia_upload_failure_count ia_needs_upload
  ia_date_first_change`.split(/\s+/),
  ...NUMBER_PART_KEYS,
]);
