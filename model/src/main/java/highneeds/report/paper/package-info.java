/**
 * The board paper as words, tables and charts, before any file format. Every sentence is made from
 * the figures. Start at {@link highneeds.report.paper.BoardPaper}.
 */
package highneeds.report.paper;
