package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.importer.IssueList;

import java.time.LocalDate;

/**
 * What the tables of one import share.
 *
 * @param catalogue needs and settings codes are looked up in
 * @param council name of the council, to tell its own area from others; may be blank
 * @param today day of the import: no birth and no census lies after it
 * @param issues where issues go
 */
public record Reading(Catalogue catalogue, String council, LocalDate today, IssueList issues) {}
